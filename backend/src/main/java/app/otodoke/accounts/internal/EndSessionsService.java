package app.otodoke.accounts.internal;

import app.otodoke.accounts.SessionEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Ends sessions: their tokens are worthless once the transaction is through. */
@ApplicationScoped
class EndSessionsService {

  private final Event<SessionEnded> ended;
  private final Clock clock;

  EndSessionsService(Event<SessionEnded> ended, Clock clock) {
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
}
