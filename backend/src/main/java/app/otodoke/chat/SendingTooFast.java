package app.otodoke.chat;

import app.otodoke.shared.FieldError;
import app.otodoke.shared.TooManyRequests;
import java.time.Duration;
import java.util.List;

/** The author says too much in too little time. */
public class SendingTooFast extends TooManyRequests {

  private static final long serialVersionUID = 1L;

  public SendingTooFast(Duration retryAfter) {
    super("sending-too-fast", retryAfter);
  }

  @Override
  public List<FieldError> errors() {
    return List.of(FieldError.of("body", "sending-too-fast"));
  }
}
