package app.otodoke.accounts;

import app.otodoke.shared.Actor;
import java.util.List;
import java.util.UUID;

/** Access tokens: what programs sign in with, on behalf of the person who made them. */
public interface AccessTokensApi {

  /** The most access tokens one person may have. */
  int MAX_TOKENS = 50;

  /** What every program's token begins with. */
  String PREFIX = "oto_";

  /** What a token can be allowed to do. {@code admin} adds what only an owner may. */
  List<String> SCOPES =
      List.of(
          "profile:read",
          "messages:read",
          "messages:write",
          "rooms:read",
          "rooms:write",
          "media:write",
          "catalog:read",
          "catalog:write",
          "posts:read",
          "posts:write",
          "admin");

  /** One's tokens, newest first. */
  List<AccessTokenView> tokens(Actor actor);

  /**
   * Makes a token. Only for a person in a session: a token makes no tokens.
   *
   * @throws TooMany when one has {@link #MAX_TOKENS} already
   */
  CreatedAccessToken create(Actor actor, CreateAccessToken command);

  /**
   * Revokes a token of one's own.
   *
   * @throws app.otodoke.shared.NotThere when it is not one's own or gone
   */
  void revoke(Actor actor, UUID tokenId);
}
