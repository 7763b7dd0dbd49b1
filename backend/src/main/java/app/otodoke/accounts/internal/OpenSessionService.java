package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.accounts.SignedIn;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Opens a session for a user whose right to it was established. */
@ApplicationScoped
class OpenSessionService {

  private static final Duration LIFE = Duration.ofDays(30);

  private final SessionRepository sessions;
  private final SessionTokens tokens;
  private final Clock clock;

  OpenSessionService(SessionRepository sessions, SessionTokens tokens, Clock clock) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  SignedIn call(UserEntity user, Origin origin) {
    Instant now = clock.instant();
    SessionEntity session = new SessionEntity();
    session.id = Ids.next();
    session.userId = user.id;
    session.createdAt = now;
    session.expiresAt = now.plus(LIFE);
    session.seen(origin, now);
    sessions.persistAndFlush(session);
    return tokens.next(user, session);
  }
}
