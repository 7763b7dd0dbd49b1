package app.otodoke.platform.spotify;

import java.util.List;

/**
 * A track as Spotify names it in the language asked for.
 *
 * @param artUrl the cover at Spotify, to be shown whole and unchanged; null when there is none
 * @param url the page it must link to
 * @param isrc null when Spotify does not tell
 */
public record SpotifyTrack(
    String id,
    String title,
    List<SpotifyArtist> artists,
    String album,
    String artUrl,
    Long durationMs,
    boolean explicit,
    String url,
    String isrc) {

  public SpotifyTrack {
    artists = List.copyOf(artists);
  }
}
