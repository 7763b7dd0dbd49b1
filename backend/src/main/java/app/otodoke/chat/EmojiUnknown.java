package app.otodoke.chat;

import app.otodoke.shared.FieldError;
import app.otodoke.shared.InvalidInput;
import java.util.List;

/** It is not one emoji, nor the name of one of the circle's own. */
public class EmojiUnknown extends InvalidInput {

  private static final long serialVersionUID = 1L;

  public EmojiUnknown() {
    super("emoji-unknown", List.of(FieldError.of("emoji", "emoji-unknown")));
  }
}
