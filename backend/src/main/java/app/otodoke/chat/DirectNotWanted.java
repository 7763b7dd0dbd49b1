package app.otodoke.chat;

import app.otodoke.shared.NotAllowed;

/** Somebody does not want to be written directly by the actor. */
public class DirectNotWanted extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public DirectNotWanted() {
    super("direct-not-wanted");
  }
}
