package app.otodoke.platform.spotify;

/**
 * An artist as Spotify names them in the language asked for.
 *
 * @param imageUrl at Spotify; null when there is none or it was not told
 * @param url the page it must link to
 */
public record SpotifyArtist(String id, String name, String imageUrl, String url) {}
