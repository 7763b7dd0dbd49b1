package app.otodoke.accounts.internal;

import app.otodoke.accounts.Credential;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Finds out who acts with a program's token, and notes the use, to the minute. */
@ApplicationScoped
class UseAccessTokenService {

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

  private final AccessTokenRepository tokens;
  private final UserRepository users;
  private final Clock clock;

  UseAccessTokenService(AccessTokenRepository tokens, UserRepository users, Clock clock) {
    this.tokens = tokens;
    this.users = users;
    this.clock = clock;
  }

  @Transactional
  Optional<Credential> call(byte[] hash) {
    Instant now = clock.instant();
    AccessTokenEntity token = tokens.find("hash", hash).firstResult();
    if (token == null
        || token.revokedAt != null
        || token.expiresAt != null && !now.isBefore(token.expiresAt)) {
      return Optional.empty();
    }
    UserEntity user = users.findById(token.userId);
    if (user.suspendedAt != null) {
      return Optional.empty();
    }
    if (token.lastUsedAt == null || now.isAfter(token.lastUsedAt.plus(NOTED_EVERY))) {
      token.lastUsedAt = now;
    }
    Actor actor = new Actor(user.id, user.role, null, Set.copyOf(token.scopes), user.handle);
    return Optional.of(new Credential(actor, token.expiresAt));
  }
}
