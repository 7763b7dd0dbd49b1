package app.otodoke.accounts;

import app.otodoke.shared.Conflict;

/** This handle or this address cannot be used; which of the two stays unsaid. */
public class RegistrationNotPossible extends Conflict {

  private static final long serialVersionUID = 1L;

  public RegistrationNotPossible() {
    super("registration-not-possible");
  }
}
