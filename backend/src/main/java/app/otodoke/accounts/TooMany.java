package app.otodoke.accounts;

import app.otodoke.shared.Conflict;

/** There are as many of these as one may have. */
public class TooMany extends Conflict {

  private static final long serialVersionUID = 1L;

  public TooMany() {
    super("too-many");
  }
}
