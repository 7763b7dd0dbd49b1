package app.otodoke.chat;

import app.otodoke.shared.NotAllowed;

/** It is an open room the actor may join but is not in. */
public class NotAMember extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public NotAMember() {
    super("not-a-member");
  }
}
