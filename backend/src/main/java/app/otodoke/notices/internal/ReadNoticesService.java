package app.otodoke.notices.internal;

import app.otodoke.notices.NoticesRead;
import app.otodoke.notices.UnreadNotices;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Marks one's notices as read. */
@ApplicationScoped
class ReadNoticesService {

  private final EntityManager database;
  private final CountQuery counts;
  private final Event<NoticesRead> read;
  private final Clock clock;

  ReadNoticesService(
      EntityManager database, CountQuery counts, Event<NoticesRead> read, Clock clock) {
    this.database = database;
    this.counts = counts;
    this.read = read;
    this.clock = clock;
  }

  /**
   * Marks them.
   *
   * @param last the newest of them; null for all there are
   * @param alone whether older ones are left as they are
   */
  @Transactional
  UnreadNotices call(Actor actor, UUID last, boolean alone) {
    int changed =
        Sql.of("update notices.notices set read_at = :now where user_id = :me and read_at is null")
            .addWith(alone ? "and id = :last" : "and id <= :last", "last", last)
            .with("now", clock.instant())
            .with("me", actor.userId())
            .run(database);
    UnreadNotices count = counts.of(actor.userId());
    if (changed > 0) {
      read.fire(new NoticesRead(actor.userId(), count));
    }
    return count;
  }
}
