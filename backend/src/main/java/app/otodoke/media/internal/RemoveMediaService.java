package app.otodoke.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;

/** Takes media out of the database and leaves their objects to the sweeper. */
@ApplicationScoped
class RemoveMediaService {

  private final EntityManager database;
  private final Clock clock;

  RemoveMediaService(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  int call(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return 0;
    }
    database.flush();
    return database
        .createNativeQuery(
            """
            with noted as (
              insert into media.discards (object_key, due_at)
              select distinct object_key, cast(:now as timestamptz) from media.variants
              where media_id = any(:ids)
              on conflict (object_key) do nothing)
            delete from media.media where id = any(:ids)
            """)
        .setParameter("now", clock.instant())
        .setParameter("ids", ids.toArray(UUID[]::new))
        .executeUpdate();
  }
}
