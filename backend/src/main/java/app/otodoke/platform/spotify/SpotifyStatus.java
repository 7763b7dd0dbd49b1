package app.otodoke.platform.spotify;

import java.time.Instant;

/**
 * How it stands between us and Spotify.
 *
 * @param retryAt when it is asked again; null unless degraded
 * @param reason {@code no-credentials}, {@code wrong-credentials}, {@code limited}, {@code failing}
 *     or {@code busy}; null when ready
 */
public record SpotifyStatus(State state, Instant retryAt, String reason) {

  public static final SpotifyStatus READY = new SpotifyStatus(State.READY, null, null);
  public static final SpotifyStatus OFF = new SpotifyStatus(State.OFF, null, "no-credentials");

  /** Whether it can be asked. */
  public enum State {
    READY,
    OFF,
    DEGRADED
  }

  static SpotifyStatus degraded(Instant retryAt, String reason) {
    return new SpotifyStatus(State.DEGRADED, retryAt, reason);
  }
}
