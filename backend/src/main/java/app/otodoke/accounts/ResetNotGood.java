package app.otodoke.accounts;

import app.otodoke.shared.NotThere;

/** The link is unknown, too old or used: all look alike. */
public class ResetNotGood extends NotThere {

  private static final long serialVersionUID = 1L;

  public ResetNotGood() {
    super("reset-not-good");
  }
}
