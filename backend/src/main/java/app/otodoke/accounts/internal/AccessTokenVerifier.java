package app.otodoke.accounts.internal;

import app.otodoke.accounts.Credential;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.platform.Secrets;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Role;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.lang.JoseException;

/**
 * Checks access tokens: signature by our key, kind, age, audience, and that nothing was revoked.
 */
@ApplicationScoped
class AccessTokenVerifier {

  /** Signatures found good need not be computed again while the token lives. */
  private final Cache<String, Verified> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(10)).build();

  private final DefaultJWTParser parser = new DefaultJWTParser();
  private final JWTAuthContextInfo rules;
  private final Revocations revocations;
  private final Clock clock;

  AccessTokenVerifier(Secrets secrets, Revocations revocations, Clock clock) {
    rules = rules(secrets.signingKeys().getPublic());
    this.revocations = revocations;
    this.clock = clock;
  }

  Optional<Credential> verify(String token) {
    Verified verified = known.getIfPresent(token);
    if (verified == null) {
      verified = parse(token);
      if (verified == null) {
        return Optional.empty();
      }
      known.put(token, verified);
    }
    Credential credential = verified.credential();
    boolean good =
        clock.instant().isBefore(credential.expiresAt())
            && !revocations.refuse(credential.actor(), verified.version());
    return good ? Optional.of(credential) : Optional.empty();
  }

  private Verified parse(String token) {
    try {
      String type = JsonWebStructure.fromCompactSerialization(token).getHeader("typ");
      if (!AccessTokenIssuer.TYPE.equals(type)) {
        return null;
      }
      JsonWebToken jwt = parser.parse(token, rules);
      Actor actor =
          new Actor(
              UUID.fromString(jwt.getSubject()),
              Role.valueOf(jwt.getClaim("role")),
              UUID.fromString(jwt.getClaim("sid")),
              null,
              jwt.getClaim("handle"));
      Instant end = Instant.ofEpochSecond(jwt.getExpirationTime());
      int version = Integer.parseInt(jwt.getClaim("ver").toString());
      return new Verified(new Credential(actor, end), version);
    } catch (ParseException | JoseException | RuntimeException e) {
      return null; // whatever is wrong with it, it is not one of ours
    }
  }

  private static JWTAuthContextInfo rules(PublicKey key) {
    JWTAuthContextInfo rules = new JWTAuthContextInfo(key, AccessTokenIssuer.ISSUER);
    rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
    rules.setExpectedAudience(Set.of(AccessTokenIssuer.AUDIENCE));
    rules.setRequiredClaims(Set.of("sub", "sid", "role", "handle", "ver", "exp", "iat"));
    rules.setMaxTimeToLiveSecs(SessionsApi.ACCESS_SECONDS);
    return rules;
  }

  private record Verified(Credential credential, int version) {}
}
