package app.otodoke.accounts.internal;

import app.otodoke.accounts.AccessTokenRevoked;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class RevokeAccessTokenService {

  private final AccessTokenRepository tokens;
  private final Event<AccessTokenRevoked> revoked;
  private final Clock clock;

  RevokeAccessTokenService(
      AccessTokenRepository tokens, Event<AccessTokenRevoked> revoked, Clock clock) {
    this.tokens = tokens;
    this.revoked = revoked;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID tokenId) {
    AccountAccess.requireSession(actor);
    AccessTokenEntity token =
        tokens
            .find("id = ?1 and userId = ?2 and revokedAt is null", tokenId, actor.userId())
            .firstResult();
    if (token == null) {
      throw new NotThere();
    }
    token.revokedAt = clock.instant();
    revoked.fire(new AccessTokenRevoked(actor.userId(), tokenId));
  }
}
