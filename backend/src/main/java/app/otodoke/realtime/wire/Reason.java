package app.otodoke.realtime.wire;

/** Why the server ends a connection, and whether the client should come back by itself. */
public enum Reason {
  /** Signed out, revoked, or shut out. */
  UNAUTHORIZED("unauthorized", false),
  /** The token ended; come back with a fresh one. */
  TOKEN_EXPIRED("token_expired", false),
  /** The server is going down. */
  SERVER_RESTART("server_restart", true),
  /** The client does not read as fast as it is told. */
  TOO_SLOW("too_slow", true),
  /** The client sends more commands than it may. */
  TOO_MANY_COMMANDS("too_many_commands", true),
  /** Nothing was heard of the client for too long. */
  NO_PONG("no_pong", true),
  /** Something the server depends on stayed away. */
  UNAVAILABLE("unavailable", true),
  /** Somebody had the connection ended; it may be opened again by who still may. */
  REMOTE("remote", true);

  private final String text;
  private final boolean reconnect;

  Reason(String text, boolean reconnect) {
    this.text = text;
    this.reconnect = reconnect;
  }

  public String text() {
    return text;
  }

  public boolean reconnect() {
    return reconnect;
  }
}
