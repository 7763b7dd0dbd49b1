package app.otodoke.ratings.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.ratings.ChartedSong;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Which songs are rated best, by fair average. */
@ApplicationScoped
class BestSongsQuery {

  private final EntityManager database;
  private final FairAverage fair;

  BestSongsQuery(EntityManager database, FairAverage fair) {
    this.database = database;
    this.fair = fair;
  }

  @Transactional
  List<ChartedSong> list(Instant since, int limit) {
    double usual = fair.usual();
    return Sql.of("select song_id, count(*) as people, sum(stars) as sum from ratings.ratings")
        .add("where rated_at >= :since group by song_id")
        .add(
            "order by (cast(:prior as double precision) + sum(stars)) / (:weight + count(*)) desc,")
        .add("people desc, song_id limit " + limit)
        .with("since", since)
        .with("prior", usual * FairAverage.WEIGHT)
        .with("weight", FairAverage.WEIGHT)
        .rows(database)
        .stream()
        .map(
            row -> {
              long count = row.number("people");
              long sum = row.number("sum");
              return new ChartedSong(
                  row.uuid("song_id"),
                  count,
                  (double) sum / count,
                  FairAverage.of(usual, count, sum));
            })
        .toList();
  }
}
