package app.otodoke.accounts.internal;

import app.otodoke.accounts.SessionView;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** One's signed-in devices, last seen first. */
@ApplicationScoped
class SessionsQuery {

  private final SessionRepository sessions;
  private final Clock clock;

  SessionsQuery(SessionRepository sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Transactional
  List<SessionView> list(Actor actor) {
    AccountAccess.requireSession(actor);
    return sessions
        .find(
            "userId = ?1 and endedAt is null and expiresAt > ?2 order by lastSeenAt desc, id",
            actor.userId(),
            clock.instant())
        .page(0, 100)
        .stream()
        .map(session -> view(session, actor))
        .toList();
  }

  private static SessionView view(SessionEntity session, Actor actor) {
    return new SessionView(
        session.id,
        session.device,
        session.address,
        session.createdAt,
        session.lastSeenAt,
        session.id.equals(actor.sessionId()));
  }
}
