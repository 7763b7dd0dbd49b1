package app.otodoke.outside;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What people outside think of a song.
 *
 * @param state {@code ready}, {@code loading} (ask again), {@code absent} (nobody rated it there),
 *     {@code failed} (they did not answer) or {@code off}
 * @param source whom we asked
 * @param value 0 to 5; null unless ready
 * @param url their page about it; null unless ready
 * @param fetchedAt null until there is an answer
 * @param retryAfterMs when it is worth asking again; null when not before long
 */
public record OutsideRatingView(
    String state,
    String source,
    @Nullable Double value,
    Integer votes,
    @Nullable String url,
    @Nullable Instant fetchedAt,
    @Nullable Integer retryAfterMs) {

  public static final String SOURCE = "MusicBrainz";
}
