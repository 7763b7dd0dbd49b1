package app.otodoke.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.jce.ECNamedCurveTable;
import org.bouncycastle.jce.spec.ECNamedCurveParameterSpec;
import org.bouncycastle.jce.spec.ECNamedCurveSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every key of the product, each derived from one secret: the configured {@code otodoke.secret},
 * which several nodes must share, else one made once and kept in the data folder. The same secret
 * always gives the same keys.
 */
@ApplicationScoped
public class Secrets {

  private static final String CURVE = "secp256r1";
  private static final int MIN_LENGTH = 32;

  private final byte[] master;

  Secrets(DataFolder folder, @ConfigProperty(name = "otodoke.secret") Optional<String> configured) {
    String secret = configured.orElseGet(() -> SecretFile.in(folder).read());
    if (secret.length() < MIN_LENGTH) {
      throw CannotStart.because("otodoke.secret must have at least 32 characters.");
    }
    master = secret.getBytes(StandardCharsets.UTF_8);
  }

  /** 32 bytes for one purpose, told apart from those of every other purpose. */
  public byte[] key(String purpose) {
    return hmac("HmacSHA256", purpose);
  }

  /** The P-256 pair that signs tokens (ES256). */
  public KeyPair signingKeys() {
    return keyPair("signing");
  }

  /** The P-256 pair of one purpose. */
  public KeyPair keyPair(String purpose) {
    ECNamedCurveParameterSpec curve = ECNamedCurveTable.getParameterSpec(CURVE);
    BigInteger d =
        new BigInteger(1, hmac("HmacSHA512", purpose))
            .mod(curve.getN().subtract(BigInteger.ONE))
            .add(BigInteger.ONE);
    var q = curve.getG().multiply(d).normalize();
    ECPoint point =
        new ECPoint(q.getAffineXCoord().toBigInteger(), q.getAffineYCoord().toBigInteger());
    ECParameterSpec parameters =
        new ECNamedCurveSpec(CURVE, curve.getCurve(), curve.getG(), curve.getN(), curve.getH());
    try {
      KeyFactory keys = KeyFactory.getInstance("EC");
      return new KeyPair(
          keys.generatePublic(new ECPublicKeySpec(point, parameters)),
          keys.generatePrivate(new ECPrivateKeySpec(d, parameters)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] hmac(String algorithm, String purpose) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(master, algorithm));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
