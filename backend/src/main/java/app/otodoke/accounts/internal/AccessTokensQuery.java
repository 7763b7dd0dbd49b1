package app.otodoke.accounts.internal;

import app.otodoke.accounts.AccessTokenView;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** One's access tokens, newest first; those that ended stay until they are revoked or swept. */
@ApplicationScoped
class AccessTokensQuery {

  private final AccessTokenRepository tokens;

  AccessTokensQuery(AccessTokenRepository tokens) {
    this.tokens = tokens;
  }

  @Transactional
  List<AccessTokenView> list(Actor actor) {
    AccountAccess.requireSession(actor);
    return tokens
        .find("userId = ?1 and revokedAt is null order by id desc", actor.userId())
        .stream()
        .map(AccessTokensQuery::view)
        .toList();
  }

  static AccessTokenView view(AccessTokenEntity row) {
    return new AccessTokenView(
        row.id,
        row.name,
        row.hint,
        row.scopes.stream().sorted().toList(),
        row.createdAt,
        row.expiresAt,
        row.lastUsedAt);
  }
}
