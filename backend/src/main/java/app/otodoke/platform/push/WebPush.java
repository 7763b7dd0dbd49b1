package app.otodoke.platform.push;

import app.otodoke.platform.Secrets;
import app.otodoke.platform.outbound.Outbound;
import app.otodoke.platform.outbound.OutboundAnswer;
import app.otodoke.platform.outbound.OutboundLimits;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends encrypted messages to browsers through the push services they chose. */
@ApplicationScoped
public class WebPush {

  /** What came of one message. */
  public enum Outcome {
    DELIVERED,
    /** The browser is gone for good; forget the subscription. */
    GONE,
    /** The push service asks for patience, or failed; a later try may work. */
    LATER
  }

  private static final OutboundLimits LIMITS = new OutboundLimits(Duration.ofSeconds(10), 1_000, 0);
  private static final Duration TOKEN_LIFE = Duration.ofHours(12);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Outbound outbound;
  private final Clock clock;
  private final String contact;
  private final KeyPair keys;

  WebPush(
      Outbound outbound,
      Clock clock,
      Secrets secrets,
      @ConfigProperty(name = "otodoke.push.contact", defaultValue = "mailto:owner@localhost")
          String contact) {
    this.outbound = outbound;
    this.clock = clock;
    this.contact = contact;
    keys = secrets.keyPair("push");
  }

  /** The circle's public key as {@code pushManager.subscribe} takes it, base64url. */
  public String publicKey() {
    return base64(Curve.bytes((ECPublicKey) keys.getPublic()));
  }

  /**
   * Delivers one message.
   *
   * @param text at most 3,000 bytes, so that it fits any push service once encrypted
   * @param life how long the push service keeps it for a browser that is away
   * @param topic replaces an undelivered message of the same topic; at most 32 characters of
   *     base64url
   * @param urgent whether to wake a sleeping phone
   */
  public Outcome send(Subscription to, byte[] text, Duration life, String topic, boolean urgent) {
    try {
      byte[] salt = new byte[16];
      RANDOM.nextBytes(salt);
      byte[] body = Encryption.encrypt(text, to, Curve.newPair(), salt);
      OutboundAnswer answer =
          outbound.post(
              to.endpoint(),
              LIMITS,
              Map.of(
                  "Content-Type",
                  "application/octet-stream",
                  "Content-Encoding",
                  "aes128gcm",
                  "TTL",
                  Long.toString(life.toSeconds()),
                  "Topic",
                  topic,
                  "Urgency",
                  urgent ? "high" : "normal",
                  "Authorization",
                  "vapid t=" + token(to.endpoint()) + ", k=" + publicKey()),
              body);
      return outcome(answer.status());
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Outcome.GONE;
    } catch (IOException e) {
      return Outcome.LATER;
    }
  }

  private static Outcome outcome(int status) {
    return switch (status) {
      case 200, 201, 202, 204 -> Outcome.DELIVERED;
      case 429 -> Outcome.LATER;
      default -> status >= 500 ? Outcome.LATER : Outcome.GONE;
    };
  }

  private String token(URI endpoint) {
    return Jwt.audience(endpoint.getScheme() + "://" + endpoint.getRawAuthority())
        .subject(contact)
        .issuedAt(clock.instant())
        .expiresAt(clock.instant().plus(TOKEN_LIFE))
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .sign(keys.getPrivate());
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
