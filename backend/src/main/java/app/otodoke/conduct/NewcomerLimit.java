package app.otodoke.conduct;

import app.otodoke.shared.Refusal;
import java.time.Duration;
import java.util.Optional;

/** Somebody who came lately has reached what newcomers may do; it passes. */
public class NewcomerLimit extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient Duration wait;

  public NewcomerLimit(Duration wait) {
    super("newcomer-limit", 429);
    this.wait = wait;
  }

  @Override
  public Optional<Duration> retryAfter() {
    return Optional.of(wait);
  }
}
