package app.otodoke.conduct.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.otodoke.World;
import app.otodoke.circle.CircleApi;
import app.otodoke.conduct.NewcomerLimit;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Role;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In the tests' circle anybody may register, so newcomers are limited. */
@QuarkusTest
class NewcomersTest {

  @Inject CircleApi circle;

  private final Actor newcomer = actor(Role.MEMBER);

  @BeforeEach
  void world() {
    World.create().ada();
  }

  private static Actor actor(Role role) {
    return new Actor(Ids.next(), role, UUID.randomUUID(), null, "new");
  }

  private Newcomers after(Duration age) {
    return new Newcomers(
        new Settings(), circle, Clock.fixed(Instant.now().plus(age), ZoneOffset.UTC));
  }

  @Test
  void linksComeLater() {
    Newcomers soon = after(Duration.ofMinutes(1));
    assertThatThrownBy(() -> soon.beforeMessage(newcomer, "buy at https://shop.example"))
        .isInstanceOf(NewcomerLimit.class);
    assertThatThrownBy(() -> soon.beforeMessage(newcomer, "WWW.shop.example"))
        .isInstanceOf(NewcomerLimit.class);
    assertThatCode(() -> soon.beforeMessage(newcomer, "hello")).doesNotThrowAnyException();
    assertThatCode(
            () -> after(Duration.ofMinutes(11)).beforeMessage(newcomer, "https://shop.example"))
        .doesNotThrowAnyException();
  }

  @Test
  void theyWriteSlowly() {
    Newcomers soon = after(Duration.ofMinutes(20));
    for (int i = 0; i < 3; i++) {
      soon.beforeMessage(newcomer, "hello");
    }
    assertThatThrownBy(() -> soon.beforeMessage(newcomer, "hello"))
        .isInstanceOf(NewcomerLimit.class);
    assertThatCode(() -> soon.beforeMessage(actor(Role.MEMBER), "hello"))
        .doesNotThrowAnyException();
  }

  @Test
  void theyOpenFewDirectRooms() {
    Newcomers soon = after(Duration.ofMinutes(20));
    soon.beforeDirectRoom(newcomer);
    soon.beforeDirectRoom(newcomer);
    assertThatThrownBy(() -> soon.beforeDirectRoom(newcomer)).isInstanceOf(NewcomerLimit.class);
  }

  @Test
  void othersAreFree() {
    Newcomers later = after(Duration.ofHours(25));
    Newcomers soon = after(Duration.ofMinutes(1));
    for (int i = 0; i < 10; i++) {
      later.beforeMessage(newcomer, "https://song.example");
      soon.beforeMessage(actor(Role.OWNER), "https://song.example");
      later.beforeDirectRoom(newcomer);
    }
  }

  private static final class Settings implements NewcomerSettings {
    @Override
    public Duration period() {
      return Duration.ofHours(24);
    }

    @Override
    public int messagesPerMinute() {
      return 3;
    }

    @Override
    public Duration linksAfter() {
      return Duration.ofMinutes(10);
    }

    @Override
    public int directRoomsPerDay() {
      return 2;
    }
  }
}
