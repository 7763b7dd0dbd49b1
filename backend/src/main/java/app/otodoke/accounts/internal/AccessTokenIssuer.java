package app.otodoke.accounts.internal;

import app.otodoke.accounts.SessionsApi;
import app.otodoke.platform.Secrets;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Signs access tokens: short-lived JWTs for requests and for the cable. */
@ApplicationScoped
class AccessTokenIssuer {

  static final String ISSUER = "otodoke";
  static final String AUDIENCE = "otodoke";
  static final String TYPE = "at+jwt";

  private final PrivateKey key;
  private final Clock clock;

  AccessTokenIssuer(Secrets secrets, Clock clock) {
    key = secrets.signingKeys().getPrivate();
    this.clock = clock;
  }

  String issue(UserEntity user, UUID sessionId) {
    Instant now = clock.instant();
    return Jwt.issuer(ISSUER)
        .audience(AUDIENCE)
        .subject(user.id.toString())
        .claim("sid", sessionId.toString())
        .claim("role", user.role.name())
        .claim("handle", user.handle)
        .claim("ver", user.accessVersion)
        .issuedAt(now)
        .expiresAt(now.plusSeconds(SessionsApi.ACCESS_SECONDS))
        .jws()
        .header("typ", TYPE)
        .algorithm(SignatureAlgorithm.ES256)
        .sign(key);
  }
}
