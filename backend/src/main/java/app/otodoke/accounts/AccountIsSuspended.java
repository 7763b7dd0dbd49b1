package app.otodoke.accounts;

import app.otodoke.shared.NotAllowed;

/** The password is right, but the account is shut out. */
public class AccountIsSuspended extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public AccountIsSuspended() {
    super("account-suspended");
  }
}
