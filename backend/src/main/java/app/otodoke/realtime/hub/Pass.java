package app.otodoke.realtime.hub;

import app.otodoke.accounts.Credential;

/** The token a connection lives by, and what it was found to say. */
public record Pass(String token, Credential credential) {

  @Override
  public String toString() {
    return "Pass of " + credential.actor().userId(); // never the token: this may be logged
  }
}
