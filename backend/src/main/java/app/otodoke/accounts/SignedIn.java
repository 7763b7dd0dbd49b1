package app.otodoke.accounts;

/**
 * A session that was opened or renewed.
 *
 * @param accessToken bearer token for requests and for the cable
 * @param expiresIn seconds the access token is good for
 * @param refreshToken for the next renewal, good once; a secret that belongs in a cookie
 * @param me whose session it is
 */
public record SignedIn(String accessToken, long expiresIn, String refreshToken, MeView me) {}
