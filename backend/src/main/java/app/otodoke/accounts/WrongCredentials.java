package app.otodoke.accounts;

import app.otodoke.shared.NotSignedIn;

/** No account has this login with this password; which of the two is wrong stays unsaid. */
public class WrongCredentials extends NotSignedIn {

  private static final long serialVersionUID = 1L;

  public WrongCredentials() {
    super("wrong-credentials");
  }
}
