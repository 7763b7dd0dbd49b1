package app.otodoke.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What Spotify knows, and how it stands with Spotify.
 *
 * @param state {@code ready}, {@code off} or {@code degraded}; unless ready the lists are empty
 * @param retryAt when it is asked again; null unless it said so
 * @param reason {@code no-credentials}, {@code wrong-credentials}, {@code limited}, {@code failing}
 *     or {@code busy}; null when ready
 * @param nextOffset where the search continues; null at the end
 */
public record SpotifyFound(
    String state,
    @Nullable Instant retryAt,
    @Nullable String reason,
    List<Track> tracks,
    List<Artist> artists,
    @Nullable Integer nextOffset) {

  public SpotifyFound {
    tracks = List.copyOf(tracks);
    artists = List.copyOf(artists);
  }

  /**
   * A track.
   *
   * @param artUrl to be shown whole and unchanged
   * @param spotifyUrl it must link there
   * @param songId the song here, when it has been brought in
   */
  public record Track(
      String spotifyId,
      String title,
      List<Artist> artists,
      String artistLine,
      @Nullable String album,
      @Nullable String artUrl,
      @Nullable Long durationMs,
      boolean explicit,
      String spotifyUrl,
      @Nullable String isrc,
      @Nullable UUID songId) {

    public Track {
      artists = List.copyOf(artists);
    }
  }

  /**
   * An artist.
   *
   * @param artistId the artist here, when one of their songs has been brought in
   */
  public record Artist(
      String spotifyId, String name, String imageUrl, String spotifyUrl, UUID artistId) {}
}
