package app.otodoke.realtime.channels;

import app.otodoke.accounts.Credential;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.realtime.hub.CableSocket;
import app.otodoke.realtime.hub.Pass;
import app.otodoke.realtime.wire.Frames;
import app.otodoke.realtime.wire.Reason;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;

/** Lets a connection go on under a fresh token of the same session. */
@Singleton
class Renewals {

  private final SessionsApi sessions;

  Renewals(SessionsApi sessions) {
    this.sessions = sessions;
  }

  void renew(CableSocket socket, String token) {
    Optional<Credential> fresh = token == null ? Optional.empty() : sessions.examine(token);
    if (fresh.isEmpty() || !same(socket.pass().credential(), fresh.get())) {
      socket.send(Frames.TOKEN_REFUSED);
      return;
    }
    socket.renew(new Pass(token, fresh.get()));
    socket.send(Frames.tokenAccepted(fresh.get().expiresAt()));
  }

  /** Asks again, and ends the connection when its token is no longer good. */
  boolean stillGood(CableSocket socket) {
    boolean good = sessions.examine(socket.pass().token()).isPresent();
    if (!good) {
      socket.disconnect(Reason.TOKEN_EXPIRED);
    }
    return good;
  }

  private static boolean same(Credential known, Credential fresh) {
    return known.actor().userId().equals(fresh.actor().userId())
        && Objects.equals(known.actor().sessionId(), fresh.actor().sessionId());
  }
}
