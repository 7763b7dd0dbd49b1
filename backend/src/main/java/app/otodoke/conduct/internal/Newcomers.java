package app.otodoke.conduct.internal;

import app.otodoke.circle.CircleApi;
import app.otodoke.circle.Registration;
import app.otodoke.conduct.NewcomerLimit;
import app.otodoke.platform.pace.Allowance;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Slows down who came lately, where anybody may come. Whoever was invited has somebody who answers
 * for them.
 */
@ApplicationScoped
class Newcomers {

  private static final Pattern LINK = Pattern.compile("(?i)(https?://|www\\.)\\S");

  private final NewcomerSettings settings;
  private final CircleApi circle;
  private final Clock clock;
  private final Allowance messages;
  private final Allowance directRooms;

  Newcomers(NewcomerSettings settings, CircleApi circle, Clock clock) {
    this.settings = settings;
    this.circle = circle;
    this.clock = clock;
    messages =
        new Allowance(
            Math.max(1, settings.messagesPerMinute()),
            Math.max(1, settings.messagesPerMinute()) / 60.0);
    directRooms =
        new Allowance(
            Math.max(1, settings.directRoomsPerDay()),
            Math.max(1, settings.directRoomsPerDay()) / 86_400.0);
  }

  /**
   * @throws NewcomerLimit when it is too much or has a link too early
   */
  void beforeMessage(Actor actor, String body) {
    Duration age = age(actor);
    if (!limited(actor, age)) {
      return;
    }
    Duration linkWait = settings.linksAfter().minus(age);
    if (linkWait.isPositive() && body != null && LINK.matcher(body).find()) {
      throw new NewcomerLimit(linkWait);
    }
    take(settings.messagesPerMinute(), messages, actor);
  }

  /**
   * @throws NewcomerLimit when it is too much
   */
  void beforeDirectRoom(Actor actor) {
    if (limited(actor, age(actor))) {
      take(settings.directRoomsPerDay(), directRooms, actor);
    }
  }

  private static void take(int limit, Allowance allowance, Actor actor) {
    Duration wait = limit == 0 ? Duration.ZERO : allowance.take(actor.userId());
    if (wait.isPositive()) {
      throw new NewcomerLimit(wait);
    }
  }

  private Duration age(Actor actor) {
    return Duration.between(Ids.madeAt(actor.userId()), clock.instant());
  }

  private boolean limited(Actor actor, Duration age) {
    boolean any =
        settings.messagesPerMinute() > 0
            || settings.directRoomsPerDay() > 0
            || settings.linksAfter().isPositive();
    return any
        && age.compareTo(settings.period()) < 0
        && actor.role() == Role.MEMBER
        && circle.current().registration() == Registration.OPEN;
  }
}
