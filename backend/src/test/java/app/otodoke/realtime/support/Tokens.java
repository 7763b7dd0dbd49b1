package app.otodoke.realtime.support;

import app.otodoke.World.Person;
import app.otodoke.platform.Secrets;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;

/** Tokens as the product signs them, that end when a test wants them to. */
public final class Tokens {

  private Tokens() {}

  /** The person's own token with another end. */
  public static String endingAt(Person person, Instant end) {
    JsonNode own = claims(person.token());
    return Jwt.issuer("otodoke")
        .audience("otodoke")
        .subject(own.get("sub").asText())
        .claim("sid", own.get("sid").asText())
        .claim("role", own.get("role").asText())
        .claim("handle", own.get("handle").asText())
        .claim("ver", own.get("ver").asInt())
        .issuedAt(end.minusSeconds(60))
        .expiresAt(end)
        .jws()
        .header("typ", "at+jwt")
        .algorithm(SignatureAlgorithm.ES256)
        .sign(CDI.current().select(Secrets.class).get().signingKeys().getPrivate());
  }

  private static JsonNode claims(String token) {
    try {
      return CableClient.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
