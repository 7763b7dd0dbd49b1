package app.otodoke.catalog;

import app.otodoke.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Spotify is not set up, or does not answer for now; songs that are here already work on. */
public final class SpotifyUnavailable extends Refusal {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  /**
   * @param retryAt null when nobody knows
   */
  public SpotifyUnavailable(Instant now, Instant retryAt) {
    super("spotify-unavailable", 503);
    this.wait = retryAt == null ? null : Duration.between(now, retryAt);
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(wait).filter(Duration::isPositive);
  }
}
