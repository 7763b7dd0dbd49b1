package app.otodoke.chat;

import app.otodoke.shared.Conflict;

/** There is an emoji of that name. */
public class EmojiTaken extends Conflict {

  private static final long serialVersionUID = 1L;

  public EmojiTaken() {
    super("emoji-taken");
  }
}
