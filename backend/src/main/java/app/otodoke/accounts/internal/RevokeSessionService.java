package app.otodoke.accounts.internal;

import app.otodoke.accounts.SessionEnded;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RevokeSessionService {

  private final SessionRepository sessions;
  private final EndSessionsService end;

  RevokeSessionService(SessionRepository sessions, EndSessionsService end) {
    this.sessions = sessions;
    this.end = end;
  }

  @Transactional
  void call(Actor actor, UUID sessionId) {
    AccountAccess.requireSession(actor);
    SessionEntity session =
        sessions
            .find("id = ?1 and userId = ?2 and endedAt is null", sessionId, actor.userId())
            .withLock(LockModeType.PESSIMISTIC_WRITE)
            .firstResult();
    if (session == null) {
      throw new NotThere();
    }
    end.call(List.of(session), SessionEnded.Reason.REVOKED);
  }
}
