package app.otodoke.chat;

import app.otodoke.shared.FieldError;
import app.otodoke.shared.InvalidInput;
import java.util.List;

/** The message says nothing. */
public class MessageEmpty extends InvalidInput {

  private static final long serialVersionUID = 1L;

  public MessageEmpty() {
    super("message-empty", List.of(FieldError.of("body", "message-empty")));
  }
}
