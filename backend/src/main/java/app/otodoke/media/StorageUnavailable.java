package app.otodoke.media;

import app.otodoke.shared.Unavailable;
import java.time.Duration;
import java.util.Optional;

/** The file store does not answer for the moment; nothing is lost, try again. */
public final class StorageUnavailable extends Unavailable {

  private static final long serialVersionUID = 1L;

  public StorageUnavailable() {
    super("storage-unavailable");
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.of(Duration.ofSeconds(10));
  }
}
