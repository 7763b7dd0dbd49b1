package app.otodoke.accounts;

import app.otodoke.shared.NotAllowed;

/** The present password was not given right. */
public class WrongPassword extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public WrongPassword() {
    super("wrong-password");
  }
}
