package app.otodoke.posts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.platform.pace.Allowance;
import app.otodoke.posts.WritingTooFast;
import app.otodoke.shared.Ids;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WritingRateTest {

  private final AtomicLong nanos = new AtomicLong();
  private final WritingRate rate =
      new WritingRate(new Allowance(2, 0.1, nanos::get), new Allowance(1, 1, nanos::get));
  private final UUID ada = Ids.next();

  @Test
  void refusesAPostTooManyAndSaysWhenToGoOn() {
    rate.takePost(ada);
    rate.takePost(ada);
    assertThatThrownBy(() -> rate.takePost(ada))
        .isInstanceOfSatisfying(
            WritingTooFast.class,
            refusal -> {
              assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(10));
              assertThat(refusal.errors().getFirst().field()).isEqualTo("body");
            });
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    rate.takePost(ada);
  }

  @Test
  void countsCommentsAndPeopleByThemselves() {
    rate.takePost(ada);
    rate.takePost(ada);
    rate.takeComment(ada);
    rate.takeComment(Ids.next());
    assertThatThrownBy(() -> rate.takeComment(ada)).isInstanceOf(WritingTooFast.class);
  }
}
