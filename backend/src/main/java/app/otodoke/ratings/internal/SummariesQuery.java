package app.otodoke.ratings.internal;

import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.ratings.RatingSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the circle thinks of songs. */
@ApplicationScoped
class SummariesQuery {

  static final RatingSummary NONE = new RatingSummary(0, null, null, Collections.nCopies(10, 0L));

  private final EntityManager database;
  private final FairAverage fair;

  SummariesQuery(EntityManager database, FairAverage fair) {
    this.database = database;
    this.fair = fair;
  }

  RatingSummary one(UUID songId) {
    return list(Set.of(songId)).getOrDefault(songId, NONE);
  }

  @Transactional
  Map<UUID, RatingSummary> list(Collection<UUID> songIds) {
    if (songIds.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<Long>> counts = new HashMap<>();
    for (Row row :
        Sql.of("select song_id, stars, count(*) as people from ratings.ratings")
            .add("where song_id in (:songs) group by song_id, stars")
            .with("songs", Set.copyOf(songIds))
            .rows(database)) {
      counts
          .computeIfAbsent(row.uuid("song_id"), id -> new ArrayList<>(NONE.distribution()))
          .set(row.integer("stars") - 1, row.number("people"));
    }
    double usual = counts.isEmpty() ? 0 : fair.usual();
    Map<UUID, RatingSummary> summaries = new HashMap<>();
    counts.forEach((song, distribution) -> summaries.put(song, summary(distribution, usual)));
    return summaries;
  }

  private static RatingSummary summary(List<Long> distribution, double usual) {
    long count = 0;
    long sum = 0;
    for (int i = 0; i < distribution.size(); i++) {
      count += distribution.get(i);
      sum += distribution.get(i) * (i + 1);
    }
    return new RatingSummary(
        count, (double) sum / count, FairAverage.of(usual, count, sum), distribution);
  }
}
