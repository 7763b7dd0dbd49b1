package app.otodoke.accounts;

import app.otodoke.shared.NotSignedIn;

/** The session ended or its renewal token is no longer good. */
public class SessionOver extends NotSignedIn {

  private static final long serialVersionUID = 1L;

  public SessionOver() {
    super("session-over");
  }
}
