package app.otodoke.accounts;

import app.otodoke.shared.Conflict;

/** Somebody else has this handle. */
public class HandleTaken extends Conflict {

  private static final long serialVersionUID = 1L;

  public HandleTaken() {
    super("handle-taken");
  }
}
