package app.otodoke.chat;

import app.otodoke.shared.FieldError;
import app.otodoke.shared.InvalidInput;
import java.util.List;

/** The message has control characters or broken surrogates in it. */
public class MessageUnreadable extends InvalidInput {

  private static final long serialVersionUID = 1L;

  public MessageUnreadable() {
    super("message-unreadable", List.of(FieldError.of("body", "message-unreadable")));
  }
}
