package app.otodoke.catalog;

/**
 * A question to Spotify.
 *
 * @param q text, link or URI, at most 200 characters
 * @param kind {@code track} or {@code artist}
 * @param offset 0 to 1000
 * @param limit 1 to 10
 * @param language {@code ja} or {@code en}
 */
public record SpotifySearch(String q, String kind, int offset, int limit, String language) {}
