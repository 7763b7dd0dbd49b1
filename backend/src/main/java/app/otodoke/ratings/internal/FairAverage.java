package app.otodoke.ratings.internal;

import app.otodoke.platform.sql.Sql;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;

/**
 * An average that few ratings cannot carry away: as if {@link #WEIGHT} more people had given what
 * songs get on the whole.
 */
@ApplicationScoped
class FairAverage {

  static final int WEIGHT = 5;

  /** What songs get before anything is rated: three stars. */
  private static final double BEGINNING = 6;

  private final EntityManager database;
  private final LoadingCache<String, Double> usual =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(key -> measured());

  FairAverage(EntityManager database) {
    this.database = database;
  }

  static double of(double usual, long count, long sum) {
    return (WEIGHT * usual + sum) / (WEIGHT + count);
  }

  /** What songs get on the whole; measured once a minute. */
  double usual() {
    return usual.get("");
  }

  private double measured() {
    return Sql.of("select avg(stars) as usual from ratings.ratings")
        .first(database)
        .map(row -> row.decimal("usual"))
        .orElse(BEGINNING);
  }
}
