package app.otodoke.realtime.channels;

import app.otodoke.realtime.hub.Connections;
import app.otodoke.realtime.wire.Reason;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Ends this node's sockets whose right to be open has ended. */
@Singleton
public class Revocations {

  private final Connections connections;

  Revocations(Connections connections) {
    this.connections = connections;
  }

  /** A session is over. */
  public void session(UUID userId, UUID sessionId) {
    connections.end(
        userId, socket -> sessionId.equals(socket.actor().sessionId()), Reason.UNAUTHORIZED);
  }

  /** An account is shut out. */
  public void account(UUID userId) {
    connections.end(userId, socket -> true, Reason.UNAUTHORIZED);
  }

  /**
   * One of the account's programs may no longer. Which token a socket lives by is not known here:
   * who still has a good one comes back.
   */
  public void programs(UUID userId) {
    connections.end(userId, socket -> socket.actor().sessionId() == null, Reason.REMOTE);
  }

  /** The account's tokens so far say something that no longer holds. */
  public void tokens(UUID userId) {
    connections.end(userId, socket -> true, Reason.TOKEN_EXPIRED);
  }
}
