package app.otodoke.chat.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.chat.SendingTooFast;
import app.otodoke.shared.Ids;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SendingRateTest {

  private final AtomicLong nanos = new AtomicLong();
  private final SendingRate rate = new SendingRate(20, 2, nanos::get);
  private final UUID ada = Ids.next();

  @Test
  void allowsABurstAndThenSoManyASecond() {
    take(ada, 20);
    assertThatThrownBy(() -> rate.take(ada))
        .isInstanceOfSatisfying(
            SendingTooFast.class,
            refusal -> {
              assertThat(refusal.retryAfter()).contains(Duration.ofMillis(500));
              assertThat(refusal.errors().getFirst().field()).isEqualTo("body");
            });
    nanos.addAndGet(Duration.ofSeconds(5).toNanos());
    take(ada, 10);
    assertThatThrownBy(() -> rate.take(ada)).isInstanceOf(SendingTooFast.class);
  }

  @Test
  void countsEachPersonAlone() {
    take(ada, 20);
    take(Ids.next(), 20);
  }

  @Test
  void savesUpNoMoreThanABurst() {
    nanos.addAndGet(Duration.ofHours(1).toNanos());
    take(ada, 20);
    assertThatThrownBy(() -> rate.take(ada)).isInstanceOf(SendingTooFast.class);
  }

  private void take(UUID person, int times) {
    for (int i = 0; i < times; i++) {
      rate.take(person);
    }
  }
}
