package app.otodoke.accounts.internal;

import app.otodoke.accounts.SessionsApi;
import app.otodoke.accounts.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Makes the next pair of tokens of a session. */
@ApplicationScoped
class SessionTokens {

  private static final Duration IDLE = Duration.ofDays(14);

  private final RefreshTokenRepository tokens;
  private final AccessTokenIssuer issuer;
  private final MeQuery me;
  private final Clock clock;

  SessionTokens(RefreshTokenRepository tokens, AccessTokenIssuer issuer, MeQuery me, Clock clock) {
    this.tokens = tokens;
    this.issuer = issuer;
    this.me = me;
    this.clock = clock;
  }

  SignedIn next(UserEntity user, SessionEntity session) {
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
}
