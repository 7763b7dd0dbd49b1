package app.otodoke.chat;

import app.otodoke.shared.Conflict;

/** The room has as many pinned messages as it may have. */
public class TooManyPins extends Conflict {

  private static final long serialVersionUID = 1L;

  public TooManyPins() {
    super("too-many-pins", PinsApi.MOST);
  }
}
