package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.accounts.SessionEnded;
import app.otodoke.accounts.SessionOver;
import app.otodoke.accounts.SignedIn;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Exchanges a refresh token for the next one. A spent token ends the session: two people have it.
 */
@ApplicationScoped
class RefreshSessionService {

  /** Two tabs of one browser may send the same token at once. */
  static final Duration GRACE = Duration.ofSeconds(10);

  /** More than any browser needs within the grace. */
  private static final int MAX_IN_GRACE = 10;

  private final EntityManager entities;
  private final RefreshTokenRepository tokens;
  private final SessionRepository sessions;
  private final UserRepository users;
  private final SessionTokens next;
  private final EndSessionsService end;
  private final CircleApi circle;
  private final Clock clock;

  RefreshSessionService(
      EntityManager entities,
      RefreshTokenRepository tokens,
      SessionRepository sessions,
      UserRepository users,
      SessionTokens next,
      EndSessionsService end,
      CircleApi circle,
      Clock clock) {
    this.entities = entities;
    this.tokens = tokens;
    this.sessions = sessions;
    this.users = users;
    this.next = next;
    this.end = end;
    this.circle = circle;
    this.clock = clock;
  }

  @Transactional(dontRollbackOn = SessionOver.class)
  SignedIn call(String refreshToken, Origin origin) {
    RefreshTokenEntity token = tokens.findById(OpaqueSecrets.hash(refreshToken));
    if (token == null) {
      throw new SessionOver();
    }
    // one at a time for each session; what was read before the lock may be stale
    SessionEntity session = sessions.findById(token.sessionId, LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(token);
    Instant now = clock.instant();
    if (session.over(now) || !now.isBefore(token.expiresAt)) {
      throw new SessionOver();
    }
    if (token.spentAt == null) {
      token.spentAt = now;
    } else if (!withinGrace(token, now)) {
      reused(session);
      throw new SessionOver();
    }
    UserEntity user = users.findById(session.userId);
    session.seen(origin, now);
    return next.next(user, session);
  }

  private boolean withinGrace(RefreshTokenEntity token, Instant now) {
    return !now.isAfter(token.spentAt.plus(GRACE))
        && tokens.count("sessionId = ?1 and createdAt >= ?2", token.sessionId, token.spentAt)
            <= MAX_IN_GRACE;
  }

  private void reused(SessionEntity session) {
    end.call(List.of(session), SessionEnded.Reason.TOKEN_REUSED);
    Map<String, String> details =
        Map.of("session", session.id.toString(), "device", session.device);
    circle.record(new AuditEntry(null, "session.token-reused", session.userId, details));
  }
}
