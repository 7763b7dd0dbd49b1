package app.otodoke.accounts;

import app.otodoke.shared.Conflict;

/** The circle would be left without an owner. */
public class LastOwner extends Conflict {

  private static final long serialVersionUID = 1L;

  public LastOwner() {
    super("last-owner");
  }
}
