package app.otodoke.platform.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Points of P-256 in the uncompressed form that browsers exchange: 0x04, x, y. */
final class Curve {

  private static final int COORDINATE = 32;
  private static final int POINT = 1 + 2 * COORDINATE;

  private Curve() {}

  static KeyPair newPair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  static byte[] bytes(ECPublicKey key) {
    byte[] point = new byte[POINT];
    point[0] = 4;
    copy(key.getW().getAffineX(), point, 1);
    copy(key.getW().getAffineY(), point, 1 + COORDINATE);
    return point;
  }

  static ECPublicKey key(byte[] point) throws GeneralSecurityException {
    if (point.length != POINT || point[0] != 4) {
      throw new GeneralSecurityException("not an uncompressed point");
    }
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE));
    BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, POINT));
    return (ECPublicKey)
        KeyFactory.getInstance("EC")
            .generatePublic(
                new ECPublicKeySpec(
                    new ECPoint(x, y), curve.getParameterSpec(ECParameterSpec.class)));
  }

  private static void copy(BigInteger number, byte[] into, int at) {
    byte[] bytes = number.toByteArray();
    int length = Math.min(bytes.length, COORDINATE);
    System.arraycopy(bytes, bytes.length - length, into, at + COORDINATE - length, length);
  }
}
