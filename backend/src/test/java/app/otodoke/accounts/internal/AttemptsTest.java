package app.otodoke.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.shared.TooManyRequests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AttemptsTest {

  private record Rate(int burst, Duration every)
      implements AttemptSettings.AccountLimit,
          AttemptSettings.AddressLimit,
          AttemptSettings.AllLimit {}

  private record Settings(Rate perAccount, Rate perAddress, Rate inAll)
      implements AttemptSettings {}

  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final Hands clock = new Hands();

  private Attempts attempts(int account, int address, int all) {
    return new Attempts(
        new Settings(
            new Rate(account, Duration.ofSeconds(60)),
            new Rate(address, Duration.ofSeconds(10)),
            new Rate(all, Duration.ofSeconds(1))),
        clock);
  }

  private static void take(Attempts attempts, String account, String address) {
    attempts.take(Attempts.Kind.SIGN_IN, account, address);
  }

  @Test
  void anAccountIsGuessedOnlySoOftenFromWhereverItIs() {
    Attempts attempts = attempts(3, 100, 100);
    for (int i = 0; i < 3; i++) {
      take(attempts, "ben", "192.0.2." + i);
    }
    assertThatThrownBy(() -> take(attempts, "ben", "192.0.2.9"))
        .isInstanceOfSatisfying(
            TooManyRequests.class,
            refusal -> assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(60)));
    assertThatCode(() -> take(attempts, "zoe", "192.0.2.9")).doesNotThrowAnyException();
    clock.now = clock.now.plusSeconds(60);
    assertThatCode(() -> take(attempts, "ben", "192.0.2.9")).doesNotThrowAnyException();
    assertThatThrownBy(() -> take(attempts, "ben", "192.0.2.9"))
        .isInstanceOf(TooManyRequests.class);
  }

  @Test
  void oneAddressGuessesOnlySoOftenWhomeverItTries() {
    Attempts attempts = attempts(100, 3, 100);
    for (int i = 0; i < 3; i++) {
      take(attempts, "person" + i, "192.0.2.1");
    }
    assertThatThrownBy(() -> take(attempts, "another", "192.0.2.1"))
        .isInstanceOf(TooManyRequests.class);
    assertThatCode(() -> take(attempts, "another", "192.0.2.2")).doesNotThrowAnyException();
  }

  @Test
  void aWholeIpv6NetworkCountsAsOneAddress() {
    Attempts attempts = attempts(100, 2, 100);
    take(attempts, "a", "2001:db8:1:2::1");
    take(attempts, "b", "2001:db8:1:2:ffff::2");
    assertThatThrownBy(() -> take(attempts, "c", "2001:db8:1:2:abcd::3"))
        .isInstanceOf(TooManyRequests.class);
    assertThatCode(() -> take(attempts, "c", "2001:db8:1:3::1")).doesNotThrowAnyException();
  }

  @Test
  void allTogetherAreLimitedToo() {
    Attempts attempts = attempts(100, 100, 3);
    for (int i = 0; i < 3; i++) {
      take(attempts, "person" + i, "192.0.2." + i);
    }
    assertThatThrownBy(() -> take(attempts, "another", "192.0.2.99"))
        .isInstanceOf(TooManyRequests.class);
  }

  @Test
  void successIsNotCountedAndARefusalTakesNothing() {
    Attempts attempts = attempts(2, 100, 100);
    for (int i = 0; i < 10; i++) {
      attempts.take(Attempts.Kind.SIGN_IN, "ben", "192.0.2.1").succeeded();
    }
    take(attempts, "ben", "192.0.2.1");
    take(attempts, "ben", "192.0.2.1");
    for (int i = 0; i < 10; i++) {
      assertThatThrownBy(() -> take(attempts, "ben", "192.0.2.1"))
          .isInstanceOf(TooManyRequests.class);
    }
    clock.now = clock.now.plusSeconds(60);
    assertThatCode(() -> take(attempts, "ben", "192.0.2.1")).doesNotThrowAnyException();
  }
}
