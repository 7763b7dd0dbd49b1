package app.otodoke.chat;

import app.otodoke.shared.Conflict;

/** The client id names a message with another text already. */
public class ClientIdTaken extends Conflict {

  private static final long serialVersionUID = 1L;

  public ClientIdTaken() {
    super("client-id-taken");
  }
}
