package app.otodoke.accounts.internal;

import app.otodoke.accounts.AccessTokensApi;
import app.otodoke.accounts.CreateAccessToken;
import app.otodoke.accounts.CreatedAccessToken;
import app.otodoke.accounts.TooMany;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Checks;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

@ApplicationScoped
class CreateAccessTokenService {

  private static final int HINT_LENGTH = AccessTokensApi.PREFIX.length() + 4;

  private final AccessTokenRepository tokens;
  private final UserRepository users;
  private final Clock clock;

  CreateAccessTokenService(AccessTokenRepository tokens, UserRepository users, Clock clock) {
    this.tokens = tokens;
    this.users = users;
    this.clock = clock;
  }

  @Transactional
  CreatedAccessToken call(Actor actor, CreateAccessToken command) {
    AccountAccess.requireSession(actor);
    Checks checks = new Checks();
    String name = checks.line("name", command.name(), 60);
    checks.that(!command.scopes().isEmpty(), "scopes", "required");
    checks.that(AccessTokensApi.SCOPES.containsAll(command.scopes()), "scopes", "scope");
    checks.that(actor.isOwner() || !command.scopes().contains("admin"), "scopes", "scope");
    int days = checks.number("days", command.days(), 1, 366, 1);
    checks.refuseIfWrong();
    // the lock makes the count hold
    users.findById(actor.userId(), LockModeType.PESSIMISTIC_WRITE);
    if (tokens.count("userId = ?1 and revokedAt is null", actor.userId())
        >= AccessTokensApi.MAX_TOKENS) {
      throw new TooMany();
    }
    String secret = AccessTokensApi.PREFIX + OpaqueSecrets.fresh();
    AccessTokenEntity token = new AccessTokenEntity();
    token.id = Ids.next();
    token.userId = actor.userId();
    token.name = name;
    token.hash = OpaqueSecrets.hash(secret);
    token.hint = secret.substring(0, HINT_LENGTH);
    token.scopes = Set.copyOf(command.scopes());
    token.createdAt = clock.instant();
    token.expiresAt = command.days() == null ? null : token.createdAt.plus(Duration.ofDays(days));
    tokens.persist(token);
    return new CreatedAccessToken(AccessTokensQuery.view(token), secret);
  }
}
