package app.otodoke.accounts;

import java.util.Set;

/**
 * Makes an access token for a program.
 *
 * @param name what it is for, 1 to 60 characters
 * @param scopes of {@link AccessTokensApi#SCOPES}, at least one
 * @param days 1 to 366 until it ends; null for no end
 */
public record CreateAccessToken(String name, Set<String> scopes, Integer days) {

  public CreateAccessToken {
    scopes = scopes == null ? Set.of() : Set.copyOf(scopes);
  }
}
