package app.otodoke.chat;

import app.otodoke.shared.Conflict;

/** The message has as many different emoji as it may have. */
public class TooManyReactions extends Conflict {

  private static final long serialVersionUID = 1L;

  public TooManyReactions() {
    super("too-many-reactions", ReactionsApi.MOST_EMOJI);
  }
}
