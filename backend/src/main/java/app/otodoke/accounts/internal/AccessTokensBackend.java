package app.otodoke.accounts.internal;

import app.otodoke.accounts.AccessTokenView;
import app.otodoke.accounts.AccessTokensApi;
import app.otodoke.accounts.CreateAccessToken;
import app.otodoke.accounts.CreatedAccessToken;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AccessTokensBackend implements AccessTokensApi {

  private final AccessTokensQuery tokens;
  private final CreateAccessTokenService create;
  private final RevokeAccessTokenService revoke;

  AccessTokensBackend(
      AccessTokensQuery tokens, CreateAccessTokenService create, RevokeAccessTokenService revoke) {
    this.tokens = tokens;
    this.create = create;
    this.revoke = revoke;
  }

  @Override
  public List<AccessTokenView> tokens(Actor actor) {
    return tokens.list(actor);
  }

  @Override
  public CreatedAccessToken create(Actor actor, CreateAccessToken command) {
    return create.call(actor, command);
  }

  @Override
  public void revoke(Actor actor, UUID tokenId) {
    revoke.call(actor, tokenId);
  }
}
