package app.otodoke.accounts.internal;

import app.otodoke.accounts.AccessTokenRevoked;
import app.otodoke.accounts.CreateAccessToken;
import app.otodoke.accounts.CreatedAccessToken;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gives a program a new token in place of the ones it had. */
@ApplicationScoped
class IssueProgramTokenService {

  private final UserRepository users;
  private final AccessTokenRepository tokens;
  private final CreateAccessTokenService create;
  private final CircleApi circle;
  private final Event<AccessTokenRevoked> revoked;
  private final Clock clock;

  IssueProgramTokenService(
      UserRepository users,
      AccessTokenRepository tokens,
      CreateAccessTokenService create,
      CircleApi circle,
      Event<AccessTokenRevoked> revoked,
      Clock clock) {
    this.users = users;
    this.tokens = tokens;
    this.create = create;
    this.circle = circle;
    this.revoked = revoked;
    this.clock = clock;
  }

  @Transactional
  CreatedAccessToken call(Actor actor, UUID botId, Set<String> scopes) {
    AccountAccess.requireOwner(actor);
    AccountAccess.requireSession(actor);
    UserEntity bot = users.findById(botId);
    if (bot == null || bot.role != Role.BOT || bot.suspendedAt != null) {
      throw new NotThere();
    }
    List<AccessTokenEntity> old = tokens.list("userId = ?1 and revokedAt is null", botId);
    old.forEach(
        token -> {
          token.revokedAt = clock.instant();
          revoked.fire(new AccessTokenRevoked(botId, token.id));
        });
    tokens.flush();
    circle.record(new AuditEntry(actor.userId(), "bot.token-issued", botId, Map.of()));
    Actor owning = new Actor(botId, Role.BOT, actor.sessionId(), null, bot.handle);
    return create.call(owning, new CreateAccessToken(bot.displayName, scopes, null));
  }
}
