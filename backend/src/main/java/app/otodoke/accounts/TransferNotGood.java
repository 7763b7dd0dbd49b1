package app.otodoke.accounts;

import app.otodoke.shared.NotThere;

/** The code is unknown, too old or used, or the device that showed it has been signed out. */
public class TransferNotGood extends NotThere {

  private static final long serialVersionUID = 1L;

  public TransferNotGood() {
    super("transfer-not-good");
  }
}
