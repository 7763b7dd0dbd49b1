package app.otodoke.chat;

import app.otodoke.shared.TooManyRequests;
import java.time.Duration;

/** The room wants a pause between two messages of the same member. */
public class SlowMode extends TooManyRequests {

  private static final long serialVersionUID = 1L;

  /**
   * @param retryAfter what is left of the pause
   */
  public SlowMode(Duration retryAfter) {
    super("slow-mode", retryAfter);
  }
}
