package app.otodoke.chat;

import app.otodoke.shared.FieldError;
import app.otodoke.shared.InvalidInput;
import java.util.List;

/** The message is longer than messages may be. */
public class MessageTooLong extends InvalidInput {

  private static final long serialVersionUID = 1L;

  /**
   * @param length how many characters it has
   * @param limit how many it may have
   */
  public MessageTooLong(int length, int limit) {
    super(
        "message-too-long",
        List.of(FieldError.of("body", "message-too-long", length, limit)),
        length,
        limit);
  }
}
