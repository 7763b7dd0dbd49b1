package app.otodoke.media.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;

/**
 * Removes what nobody holds: uploads given up, media never attached, objects that no variant names.
 * Any number of nodes may do so at once; each takes rows that no other has.
 */
@ApplicationScoped
class SweepMediaService {

  private static final int BATCH = 100;
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final EntityManager database;
  private final RemoveMediaService remove;
  private final Discards discards;
  private final ObjectStore store;
  private final MediaSettings settings;
  private final Clock clock;

  SweepMediaService(
      EntityManager database,
      RemoveMediaService remove,
      Discards discards,
      ObjectStore store,
      MediaSettings settings,
      Clock clock) {
    this.database = database;
    this.remove = remove;
    this.discards = discards;
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  Swept call() {
    int uploads = batches(this::uploads);
    int media = batches(this::media);
    return new Swept(uploads, media, batches(this::objects));
  }

  private int uploads() {
    return database
        .createNativeQuery(
            """
            delete from media.uploads where id in (
              select id from media.uploads
              where expires_at < :before and (working_until is null or working_until < :now)
              order by expires_at limit :batch for update skip locked)
            """)
        .setParameter("before", clock.instant().minus(PATIENCE))
        .setParameter("now", clock.instant())
        .setParameter("batch", BATCH)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  private int media() {
    Instant before = clock.instant().minus(settings.keepUnattached());
    List<UUID> waiting =
        database
            .createNativeQuery(
                """
                select id from media.media where owner_ref is null and created_at < :before
                order by created_at limit :batch for update skip locked
                """,
                UUID.class)
            .setParameter("before", before)
            .setParameter("batch", BATCH)
            .getResultList();
    return remove.call(waiting);
  }

  private int objects() {
    List<String> due = discards.due(clock.instant(), BATCH);
    if (!due.isEmpty()) {
      store.delete(due);
      discards.crossOut(due);
    }
    return due.size();
  }

  private static int batches(IntSupplier batch) {
    int all = 0;
    int done;
    do {
      done = QuarkusTransaction.requiringNew().call(batch::getAsInt);
      all += done;
    } while (done == BATCH);
    return all;
  }

  /** How many of each were removed. */
  record Swept(int uploads, int media, int objects) {}
}
