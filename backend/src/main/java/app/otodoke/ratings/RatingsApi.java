package app.otodoke.ratings;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Ratings of songs. Programs need {@code catalog:read}, for changes {@code catalog:write}. */
public interface RatingsApi {

  /** The most half stars. */
  int MOST = 10;

  /**
   * What the circle and the actor think of a song.
   *
   * @throws app.otodoke.shared.NotThere when there is no such song for the actor
   */
  SongRatings ratings(Actor actor, UUID songId);

  /** What the circle thinks of each of these songs, in one statement; unrated ones are left out. */
  Map<UUID, RatingSummary> summaries(Collection<UUID> songIds);

  /**
   * Rates a song, in place of what the actor thought before.
   *
   * @param stars 1 to {@link #MOST}
   */
  SongRatings rate(Actor actor, UUID songId, int stars);

  /** Takes the actor's rating back; does nothing when there is none. */
  SongRatings unrate(Actor actor, UUID songId);

  /**
   * The actor's own rated songs nearest to a rating, but for this song, at most three each way.
   *
   * @param stars 1 to {@link #MOST}
   */
  Neighbours neighbours(Actor actor, UUID songId, int stars);

  /** What a member rated, the latest first. */
  Page<RatedSong> ofMember(Actor actor, UUID userId, String after, int limit);

  /** The best rated songs by fair average, counting ratings given since then. */
  List<ChartedSong> best(Actor actor, Instant since, int limit);
}
