package app.otodoke.accounts;

/**
 * A new access token.
 *
 * @param secret the bearer token itself, {@code oto_…}; shown this once
 */
public record CreatedAccessToken(AccessTokenView token, String secret) {

  @Override
  public String toString() {
    return "CreatedAccessToken[" + token.id() + "]";
  }
}
