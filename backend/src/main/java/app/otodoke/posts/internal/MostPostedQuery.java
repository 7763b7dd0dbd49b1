package app.otodoke.posts.internal;

import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Which songs are written about most. */
@ApplicationScoped
class MostPostedQuery {

  private final EntityManager database;

  MostPostedQuery(EntityManager database) {
    this.database = database;
  }

  @Transactional
  Map<UUID, Long> list(Instant since, int limit) {
    Map<UUID, Long> counts = new LinkedHashMap<>();
    for (Row row :
        Sql.of(
                "select song_id, count(*) as posts, max(cast(id as text)) as latest from posts.posts")
            .add("where created_at >= :since group by song_id")
            .add("order by posts desc, latest desc limit " + limit)
            .with("since", since)
            .rows(database)) {
      counts.put(row.uuid("song_id"), row.number("posts"));
    }
    return counts;
  }
}
