package app.otodoke.accounts.internal;

import app.otodoke.accounts.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Ends sessions: their tokens are worthless once the transaction is through. */
@ApplicationScoped
class EndSessionsService {

  private final SessionRepository sessions;
  private final Event<SessionEnded> ended;
  private final Clock clock;

  EndSessionsService(SessionRepository sessions, Event<SessionEnded> ended, Clock clock) {
    this.sessions = sessions;
    this.ended = ended;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void call(List<SessionEntity> those, SessionEnded.Reason reason) {
    for (SessionEntity session : those) {
      session.endedAt = clock.instant();
      session.endReason = reason;
      ended.fire(new SessionEnded(session.userId, session.id, reason));
    }
  }

  /**
   * Those of a user that are not over.
   *
   * @param except one that is left out; may be null
   */
  List<SessionEntity> open(UUID userId, UUID except) {
    return sessions.find("userId = ?1 and endedAt is null", userId).stream()
        .filter(session -> !session.id.equals(except))
        .toList();
  }
}
