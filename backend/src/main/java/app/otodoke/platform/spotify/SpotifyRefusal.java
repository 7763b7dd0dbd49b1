package app.otodoke.platform.spotify;

import java.time.Duration;

/** Spotify did not answer the question. */
final class SpotifyRefusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Duration wait;
  private final String reason;

  /**
   * @param wait how long Spotify wants to be left alone; null when it is for us to judge
   */
  SpotifyRefusal(String reason, Duration wait) {
    super(reason, null, false, false);
    this.reason = reason;
    this.wait = wait;
  }

  Duration waitFor() {
    return wait;
  }

  String reason() {
    return reason;
  }
}
