package app.otodoke.notices.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import app.otodoke.notices.PushSubscription;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser's side of Web Push, written from the standards: RFC 8291, RFC 8188, RFC 8292. */
final class Browser {

  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final KeyPair keys;
  private final byte[] auth = new byte[16];

  Browser() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    keys = generator.generateKeyPair();
    new SecureRandom().nextBytes(auth);
  }

  PushSubscription subscription(String endpoint) {
    return new PushSubscription(
        endpoint,
        new PushSubscription.Keys(BASE64.encodeToString(point()), BASE64.encodeToString(auth)),
        "ja");
  }

  /** Opens what arrived. */
  String read(byte[] message) throws GeneralSecurityException {
    ByteBuffer in = ByteBuffer.wrap(message);
    byte[] salt = take(in, 16);
    int record = in.getInt();
    byte[] theirs = take(in, in.get());
    byte[] sealed = take(in, in.remaining());
    if (sealed.length > record) {
      throw new GeneralSecurityException("more than one record");
    }
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(keys.getPrivate());
    agreement.doPhase(key(theirs), true);
    byte[] info = join("WebPush: info\0".getBytes(US_ASCII), point(), theirs, new byte[] {1});
    byte[] secret = hmac(hmac(auth, agreement.generateSecret()), info);
    byte[] random = hmac(salt, secret);
    byte[] key = hmac(random, "Content-Encoding: aes128gcm\0\1".getBytes(US_ASCII));
    byte[] nonce = hmac(random, "Content-Encoding: nonce\0\1".getBytes(US_ASCII));
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(key, 0, 16, "AES"),
        new GCMParameterSpec(128, nonce, 0, 12));
    byte[] plain = cipher.doFinal(sealed);
    int end = plain.length - 1;
    while (plain[end] == 0) {
      end--;
    }
    if (plain[end] != 2) {
      throw new GeneralSecurityException("not the last record");
    }
    return new String(plain, 0, end, UTF_8);
  }

  /** The claims of a VAPID header whose signature is good by the key in it. */
  static String claims(String header, String expectedKey) throws GeneralSecurityException {
    String token = header.replaceAll("^vapid t=([^,]+), ?k=.*$", "$1");
    String key = header.replaceAll("^vapid t=[^,]+, ?k=(.*)$", "$1");
    if (!key.equals(expectedKey)) {
      throw new GeneralSecurityException("another key than was subscribed with");
    }
    String[] parts = token.split("\\.");
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initVerify(key(Base64.getUrlDecoder().decode(key)));
    signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
    if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
      throw new GeneralSecurityException("not signed by the key");
    }
    return new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
  }

  private byte[] point() {
    ECPoint point = ((ECPublicKey) keys.getPublic()).getW();
    return join(new byte[] {4}, number(point.getAffineX()), number(point.getAffineY()));
  }

  private static byte[] number(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] padded = join(new byte[32], bytes);
    return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
  }

  private static PublicKey key(byte[] point) throws GeneralSecurityException {
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 33));
    BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 33, 65));
    return KeyFactory.getInstance("EC")
        .generatePublic(
            new ECPublicKeySpec(new ECPoint(x, y), curve.getParameterSpec(ECParameterSpec.class)));
  }

  private static byte[] take(ByteBuffer in, int length) {
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  private static byte[] hmac(byte[] key, byte[] data) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(data);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
