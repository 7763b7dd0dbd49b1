package app.otodoke.notices.internal;

import app.otodoke.notices.UnreadNotices;
import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How much people have not seen yet. */
@ApplicationScoped
class CountQuery {

  private static final String COUNTS =
      """
      select u.id, c.unread, c.calls
      from (select distinct user_id as id from notices.notices where user_id in (:users)) as u
      cross join lateral (
        select count(*) as unread,
          count(*) filter (where n.kind in ('MENTION', 'EVERYONE', 'REPLY', 'KEYWORD')) as calls
        from (
          select n.kind from notices.notices n
          where n.user_id = u.id and n.read_at is null and n.withdrawn_at is null
          limit %d) as n) as c
      """
          .formatted(UnreadNotices.MOST);

  private final EntityManager database;

  CountQuery(EntityManager database) {
    this.database = database;
  }

  /** Of all these people in one statement; who has none at all is left out. */
  @Transactional
  Map<UUID, UnreadNotices> of(Collection<UUID> userIds) {
    Map<UUID, UnreadNotices> counts = new HashMap<>();
    if (!userIds.isEmpty()) {
      Sql.of(COUNTS)
          .with("users", userIds)
          .rows(database)
          .forEach(
              row ->
                  counts.put(
                      row.uuid("id"),
                      new UnreadNotices(row.number("unread"), row.number("calls"))));
    }
    return counts;
  }

  UnreadNotices of(UUID userId) {
    return of(java.util.List.of(userId)).getOrDefault(userId, UnreadNotices.NONE);
  }
}
