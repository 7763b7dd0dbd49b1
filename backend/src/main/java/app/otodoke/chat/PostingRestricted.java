package app.otodoke.chat;

import app.otodoke.shared.NotAllowed;

/** In this room moderators speak. */
public class PostingRestricted extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public PostingRestricted() {
    super("posting-restricted");
  }
}
