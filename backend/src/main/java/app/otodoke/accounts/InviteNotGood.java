package app.otodoke.accounts;

import app.otodoke.shared.NotThere;

/** There is no such invitation, or it ended, was used up or taken back: all look alike. */
public class InviteNotGood extends NotThere {

  private static final long serialVersionUID = 1L;

  public InviteNotGood() {
    super("invite-not-good");
  }
}
