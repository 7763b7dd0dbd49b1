package app.otodoke.ratings.internal;

import app.otodoke.ratings.RoundOpened;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;

/** Breaks the seal of a round that is held, once. */
@ApplicationScoped
class RoundSeal {

  private final Event<RoundOpened> opened;
  private final Clock clock;

  RoundSeal(Event<RoundOpened> opened, Clock clock) {
    this.opened = opened;
    this.clock = clock;
  }

  void open(RoundEntity round) {
    if (round.openedAt == null) {
      round.openedAt = clock.instant();
      opened.fire(new RoundOpened(round.id, round.roomId));
    }
  }
}
