package app.otodoke.chat;

import app.otodoke.shared.Conflict;

/** The circle has as many emoji of its own as it may have. */
public class TooManyEmoji extends Conflict {

  private static final long serialVersionUID = 1L;

  public TooManyEmoji() {
    super("too-many-emoji", EmojiApi.MOST);
  }
}
