package app.otodoke.accounts;

import app.otodoke.shared.NotAllowed;

/** The circle takes no new members, or none without an invitation. */
public class RegistrationClosed extends NotAllowed {

  private static final long serialVersionUID = 1L;

  public RegistrationClosed() {
    super("registration-closed");
  }
}
