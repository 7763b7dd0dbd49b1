package app.otodoke.accounts;

import java.util.UUID;

/**
 * A session is over: its access tokens are refused from now on and its sockets are to be closed.
 * Fired inside the transaction; observe it after success.
 */
public record SessionEnded(UUID userId, UUID sessionId, Reason reason) {

  /** Why. */
  public enum Reason {
    SIGNED_OUT,
    REVOKED,
    PASSWORD_CHANGED,
    TOKEN_REUSED,
    SUSPENDED
  }
}
