package app.otodoke.shared;

import java.time.Duration;
import java.util.Optional;

/** A limit was reached; asking again makes sense after {@link #retryAfter()}. */
public class TooManyRequests extends Refusal {

  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  public TooManyRequests(Duration retryAfter) {
    this("too-many-requests", retryAfter);
  }

  /** For a more particular refusal of the same kind. */
  protected TooManyRequests(String type, Duration retryAfter) {
    super(type, 429, Math.max(1, retryAfter.toSeconds()));
    this.retryAfter = retryAfter;
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.of(retryAfter);
  }
}
