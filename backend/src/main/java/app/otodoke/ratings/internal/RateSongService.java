package app.otodoke.ratings.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.ratings.RatingChanged;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Rates a song, or takes the rating back. */
@ApplicationScoped
class RateSongService {

  private final EntityManager database;
  private final RatingAccess access;
  private final SummariesQuery summaries;
  private final Event<RatingChanged> changed;
  private final Clock clock;

  RateSongService(
      EntityManager database,
      RatingAccess access,
      SummariesQuery summaries,
      Event<RatingChanged> changed,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.summaries = summaries;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Rates.
   *
   * @param stars null takes the rating back
   */
  @Transactional
  void call(Actor actor, UUID songId, Integer stars) {
    if (stars != null) {
      RatingAccess.checkStars(stars);
    }
    access.write(actor, songId);
    Sql sql =
        stars == null
            ? Sql.of("delete from ratings.ratings where user_id = :user and song_id = :song")
            : Sql.of("insert into ratings.ratings (user_id, song_id, stars, rated_at)")
                .add("values (:user, :song, :stars, :now) on conflict (user_id, song_id)")
                .add("do update set stars = excluded.stars, rated_at = excluded.rated_at")
                .add("where ratings.stars <> excluded.stars")
                .with("stars", stars)
                .with("now", clock.instant());
    if (sql.with("user", actor.userId()).with("song", songId).run(database) > 0) {
      changed.fire(new RatingChanged(songId, summaries.one(songId)));
    }
  }
}
