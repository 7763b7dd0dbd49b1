package app.otodoke.media;

import app.otodoke.shared.Conflict;
import java.time.Duration;
import java.util.Optional;

/** The upload is being completed at this moment; ask again shortly. */
public final class UploadInWork extends Conflict {

  private static final long serialVersionUID = 1L;

  public UploadInWork() {
    super("upload-in-work");
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.of(Duration.ofSeconds(2));
  }
}
