package app.otodoke.outside.internal;

import app.otodoke.outside.OutsideRatingView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What was found before and is still good: answers for a week, failures for ten minutes. */
@ApplicationScoped
class KnownRatingQuery {

  private static final Duration ANSWER = Duration.ofDays(7);
  private static final Duration FAILURE = Duration.ofMinutes(10);

  private final EntityManager database;
  private final Clock clock;

  KnownRatingQuery(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  Optional<OutsideRatingView> one(UUID songId) {
    return Sql.of("select * from outside.ratings where song_id = :song")
        .add("and fetched_at > :old and (state <> 'FAILED' or fetched_at > :recent)")
        .with("song", songId)
        .with("recent", clock.instant().minus(FAILURE))
        .with("old", clock.instant().minus(ANSWER))
        .first(database)
        .map(KnownRatingQuery::view);
  }

  private static OutsideRatingView view(Row row) {
    return new OutsideRatingView(
        row.text("state").toLowerCase(Locale.ROOT),
        OutsideRatingView.SOURCE,
        row.decimal("value"),
        row.integer("votes"),
        row.text("url"),
        row.instant("fetched_at"),
        null);
  }
}
