package app.otodoke.ratings.internal;

import app.otodoke.ratings.ChartedSong;
import app.otodoke.ratings.Neighbours;
import app.otodoke.ratings.RatedSong;
import app.otodoke.ratings.RatingSummary;
import app.otodoke.ratings.RatingsApi;
import app.otodoke.ratings.SongRatings;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class RatingsBackend implements RatingsApi {

  private final RatingAccess access;
  private final SummariesQuery summaries;
  private final OwnRatingQuery own;
  private final RatedSongsQuery rated;
  private final BestSongsQuery best;
  private final RateSongService rate;

  RatingsBackend(
      RatingAccess access,
      SummariesQuery summaries,
      OwnRatingQuery own,
      RatedSongsQuery rated,
      BestSongsQuery best,
      RateSongService rate) {
    this.access = access;
    this.summaries = summaries;
    this.own = own;
    this.rated = rated;
    this.best = best;
    this.rate = rate;
  }

  @Override
  public SongRatings ratings(Actor actor, UUID songId) {
    access.read(actor, songId);
    return now(actor, songId);
  }

  @Override
  public Map<UUID, RatingSummary> summaries(Collection<UUID> songIds) {
    return summaries.list(songIds);
  }

  @Override
  public SongRatings rate(Actor actor, UUID songId, int stars) {
    rate.call(actor, songId, stars);
    return now(actor, songId);
  }

  @Override
  public SongRatings unrate(Actor actor, UUID songId) {
    rate.call(actor, songId, null);
    return now(actor, songId);
  }

  @Override
  public Neighbours neighbours(Actor actor, UUID songId, int stars) {
    RatingAccess.checkStars(stars);
    access.read(actor, songId);
    return rated.around(actor, songId, stars);
  }

  @Override
  public Page<RatedSong> ofMember(Actor actor, UUID userId, String after, int limit) {
    actor.requireScope("catalog:read");
    return rated.page(actor, userId, after, limit);
  }

  @Override
  public List<ChartedSong> best(Actor actor, Instant since, int limit) {
    actor.requireScope("catalog:read");
    return best.list(since, limit);
  }

  private SongRatings now(Actor actor, UUID songId) {
    return new SongRatings(summaries.one(songId), own.of(actor.userId(), songId));
  }
}
