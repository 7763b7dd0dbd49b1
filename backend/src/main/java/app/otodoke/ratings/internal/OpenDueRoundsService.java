package app.otodoke.ratings.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.ratings.RoundOpened;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Tells rooms that time is up; whoever asks after it sees the answers in any case. */
@ApplicationScoped
class OpenDueRoundsService {

  private final EntityManager database;
  private final Event<RoundOpened> opened;
  private final Clock clock;

  OpenDueRoundsService(EntityManager database, Event<RoundOpened> opened, Clock clock) {
    this.database = database;
    this.opened = opened;
    this.clock = clock;
  }

  @Scheduled(
      every = "5s",
      delayed = "15s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @Transactional
  void call() {
    Sql.of("update ratings.rounds set opened_at = closes_at")
        .add("where opened_at is null and closes_at <= :now returning id, room_id")
        .with("now", clock.instant())
        .rows(database)
        .forEach(row -> opened.fire(new RoundOpened(row.uuid("id"), row.uuid("room_id"))));
  }
}
