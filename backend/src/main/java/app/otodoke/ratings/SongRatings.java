package app.otodoke.ratings;

/**
 * What the circle and the asker think of a song.
 *
 * @param mine the asker's half stars; null when not rated
 */
public record SongRatings(RatingSummary summary, Integer mine) {}
