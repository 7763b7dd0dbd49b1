package app.otodoke.platform.spotify;

import java.util.List;

/**
 * What a search found.
 *
 * @param status ready when Spotify answered (now or a while ago); otherwise why the lists are empty
 * @param nextOffset where the search continues; null at the end
 */
public record SpotifyResults(
    SpotifyStatus status,
    List<SpotifyTrack> tracks,
    List<SpotifyArtist> artists,
    Integer nextOffset) {

  public SpotifyResults {
    tracks = List.copyOf(tracks);
    artists = List.copyOf(artists);
  }

  static SpotifyResults none(SpotifyStatus status) {
    return new SpotifyResults(status, List.of(), List.of(), null);
  }
}
