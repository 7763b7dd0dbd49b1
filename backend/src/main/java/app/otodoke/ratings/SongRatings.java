package app.otodoke.ratings;

import org.jspecify.annotations.Nullable;

/**
 * What the circle and the asker think of a song.
 *
 * @param mine the asker's half stars; null when not rated
 */
public record SongRatings(RatingSummary summary, @Nullable Integer mine) {}
