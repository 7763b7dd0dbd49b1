package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.accounts.SessionsApi;
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

  static final Duration LIFE = Duration.ofDays(30);
  static final Duration IDLE = Duration.ofDays(14);

  private final SessionRepository sessions;
  private final RefreshTokenRepository tokens;
  private final AccessTokenIssuer issuer;
  private final MeQuery me;
  private final Clock clock;

  OpenSessionService(
      SessionRepository sessions,
      RefreshTokenRepository tokens,
      AccessTokenIssuer issuer,
      MeQuery me,
      Clock clock) {
    this.sessions = sessions;
    this.tokens = tokens;
    this.issuer = issuer;
    this.me = me;
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
    seen(session, origin, now);
    sessions.persist(session);
    sessions.flush();
    return tokens(user, session);
  }

  /** The next pair of tokens of a session. */
  SignedIn tokens(UserEntity user, SessionEntity session) {
    Instant now = clock.instant();
    String secret = OpaqueSecrets.fresh();
    RefreshTokenEntity token = new RefreshTokenEntity();
    token.hash = OpaqueSecrets.hash(secret);
    token.sessionId = session.id;
    token.createdAt = now;
    Instant idle = now.plus(IDLE);
    token.expiresAt = idle.isBefore(session.expiresAt) ? idle : session.expiresAt;
    tokens.persist(token);
    return new SignedIn(
        issuer.issue(user, session.id), SessionsApi.ACCESS_SECONDS, secret, me.view(user));
  }

  static void seen(SessionEntity session, Origin origin, Instant now) {
    session.lastSeenAt = now;
    session.device = Device.of(origin.userAgent());
    session.address = String.valueOf(origin.address());
  }
}
