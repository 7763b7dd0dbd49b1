package app.otodoke.posts;

import app.otodoke.shared.FieldError;
import app.otodoke.shared.TooManyRequests;
import java.time.Duration;
import java.util.List;

/** The author writes too many posts or comments in too little time. */
public class WritingTooFast extends TooManyRequests {

  private static final long serialVersionUID = 1L;

  public WritingTooFast(Duration retryAfter) {
    super("writing-too-fast", retryAfter);
  }

  @Override
  public List<FieldError> errors() {
    return List.of(FieldError.of("body", "writing-too-fast"));
  }
}
