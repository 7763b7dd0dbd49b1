package app.otodoke.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.otodoke.World;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.platform.Secrets;
import app.otodoke.shared.Actor;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessTokenVerifierTest {

  @Inject SessionsApi sessions;
  @Inject Secrets secrets;

  private final World.Person ben = World.create().ben();

  private JwtClaimsBuilder claims(String issuer, String audience, Instant issued, long seconds) {
    return Jwt.issuer(issuer)
        .audience(audience)
        .subject(ben.id().toString())
        .claim("sid", ben.actor().sessionId().toString())
        .claim("role", "MEMBER")
        .claim("handle", ben.handle())
        .claim("ver", 1)
        .issuedAt(issued)
        .expiresAt(issued.plusSeconds(seconds));
  }

  private JwtClaimsBuilder good() {
    return claims("otodoke", "otodoke", Instant.now(), 600);
  }

  private static String sign(JwtClaimsBuilder claims, String type, PrivateKey key) {
    return claims.jws().header("typ", type).algorithm(SignatureAlgorithm.ES256).sign(key);
  }

  private PrivateKey key() {
    return secrets.signingKeys().getPrivate();
  }

  private Optional<Actor> verify(String token) {
    return sessions.verify(token);
  }

  @Test
  void ourOwnIsGoodAndOfTheRightKind() {
    assertThat(verify(sign(good(), "at+jwt", key()))).contains(ben.actor());
    JsonObject header = part(ben.token(), 0);
    assertThat(header.getString("alg")).isEqualTo("ES256");
    assertThat(header.getString("typ")).isEqualTo("at+jwt");
    JsonObject claims = part(ben.token(), 1);
    assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(600);
    assertThat(sessions.examine(ben.token()).orElseThrow().expiresAt())
        .isEqualTo(Instant.ofEpochSecond(claims.getLong("exp")));
  }

  @Test
  void anotherKeyAnotherKindAnotherPlaceAnotherTimeAreRefused() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair foreign = generator.generateKeyPair();
    Instant now = Instant.now();
    assertThat(verify(sign(good(), "at+jwt", foreign.getPrivate()))).isEmpty();
    assertThat(verify(sign(good(), "JWT", key()))).isEmpty();
    assertThat(verify(sign(claims("other", "otodoke", now, 600), "at+jwt", key()))).isEmpty();
    assertThat(verify(sign(claims("otodoke", "other", now, 600), "at+jwt", key()))).isEmpty();
    Instant past = now.minusSeconds(900);
    assertThat(verify(sign(claims("otodoke", "otodoke", past, 600), "at+jwt", key()))).isEmpty();
    assertThat(verify(sign(claims("otodoke", "otodoke", now, 86_400), "at+jwt", key()))).isEmpty();
  }

  @Test
  void noneAndTheKeysPublicHalfAsASecretAreRefused() {
    String payload = ben.token().split("\\.")[1];
    String none = encode("{\"alg\":\"none\",\"typ\":\"at+jwt\"}");
    assertThat(verify(none + "." + payload + ".")).isEmpty();
    assertThat(verify(none + "." + payload + "." + ben.token().split("\\.")[2])).isEmpty();
    byte[] publicKey = secrets.signingKeys().getPublic().getEncoded();
    String confused =
        good()
            .jws()
            .header("typ", "at+jwt")
            .algorithm(SignatureAlgorithm.HS256)
            .sign(new SecretKeySpec(publicKey, "HmacSHA256"));
    assertThat(verify(confused)).isEmpty();
  }

  @Test
  void aChangedPayloadIsRefused() {
    String[] parts = ben.token().split("\\.");
    JsonObject claims = part(ben.token(), 1).put("role", "OWNER");
    assertThat(verify(parts[0] + "." + encode(claims.encode()) + "." + parts[2])).isEmpty();
  }

  @Test
  void nonsenseIsRefused() {
    for (String token :
        new String[] {null, "", ".", "..", "a.b.c", "oto_", "oto_nothing", "x".repeat(100_000)}) {
      assertThat(verify(token)).isEmpty();
    }
  }

  private static JsonObject part(String token, int index) {
    return new JsonObject(
        new String(
            Base64.getUrlDecoder().decode(token.split("\\.")[index]), StandardCharsets.UTF_8));
  }

  private static String encode(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
