package app.otodoke.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The list of objects to remove from the store, and when. Within the caller's transaction. */
@ApplicationScoped
class Discards {

  private final EntityManager database;

  Discards(EntityManager database) {
    this.database = database;
  }

  void add(Collection<String> objectKeys, Instant due) {
    database
        .createNativeQuery(
            """
            insert into media.discards (object_key, due_at)
            select key, :due from unnest(cast(:keys as text[])) as key
            on conflict (object_key) do update set due_at = excluded.due_at
            """)
        .setParameter("keys", objectKeys.toArray(String[]::new))
        .setParameter("due", due)
        .executeUpdate();
  }

  /** Answers false when one was not on the list any more: then its object may be gone. */
  boolean crossOut(Collection<String> objectKeys) {
    return database
            .createNativeQuery("delete from media.discards where object_key = any(:keys)")
            .setParameter("keys", objectKeys.toArray(String[]::new))
            .executeUpdate()
        == objectKeys.size();
  }

  /** Up to so many that are due, locked; those that others work on are passed over. */
  @SuppressWarnings("unchecked")
  List<String> due(Instant now, int limit) {
    return database
        .createNativeQuery(
            """
            select object_key from media.discards where due_at <= :now
            order by due_at limit :limit for update skip locked
            """,
            String.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList();
  }
}
