package app.otodoke.ratings.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.ratings.RoundOpened;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Opens rounds: at will, or when their time is up. */
@ApplicationScoped
class OpenRoundService {

  private final EntityManager database;
  private final RoundAccess access;
  private final Event<RoundOpened> opened;
  private final Clock clock;

  OpenRoundService(
      EntityManager database, RoundAccess access, Event<RoundOpened> opened, Clock clock) {
    this.database = database;
    this.access = access;
    this.opened = opened;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID id) {
    actor.requireScope("messages:write");
    RoundEntity round = access.held(actor, id);
    if (!access.mayOpen(actor, round)) {
      throw new NotAllowed();
    }
    call(round);
  }

  /** A round that is held. */
  void call(RoundEntity round) {
    if (round.openedAt == null) {
      round.openedAt = clock.instant();
      opened.fire(new RoundOpened(round.id, round.roomId));
    }
  }

  /** Tells the rooms; whoever asks after the time sees the answers in any case. */
  @Scheduled(
      every = "5s",
      delayed = "15s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void openDue() {
    Sql.of("update ratings.rounds set opened_at = closes_at")
        .add("where opened_at is null and closes_at <= :now returning id, room_id")
        .with("now", clock.instant())
        .rows(database)
        .forEach(row -> opened.fire(new RoundOpened(row.uuid("id"), row.uuid("room_id"))));
  }
}
