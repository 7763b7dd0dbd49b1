package app.otodoke.platform.push;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one message for one browser: {@code aes128gcm} of RFC 8188 with the keys of RFC 8291.
 */
final class Encryption {

  /** One record holds the whole message; push services take 4096 bytes at least. */
  private static final int RECORD = 4096;

  private static final byte[] LAST_RECORD = {2};

  private Encryption() {}

  static byte[] encrypt(byte[] text, Subscription to, KeyPair own, byte[] salt)
      throws GeneralSecurityException {
    byte[] theirs = Base64.getUrlDecoder().decode(to.p256dh());
    byte[] auth = Base64.getUrlDecoder().decode(to.auth());
    byte[] ours = Curve.bytes((ECPublicKey) own.getPublic());

    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(own.getPrivate());
    agreement.doPhase(Curve.key(theirs), true);
    byte[] info = join("WebPush: info\0".getBytes(US_ASCII), theirs, ours);
    byte[] secret = expand(hmac(auth, agreement.generateSecret()), info, 32);

    byte[] random = hmac(salt, secret);
    byte[] key = expand(random, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), 16);
    byte[] nonce = expand(random, "Content-Encoding: nonce\0".getBytes(US_ASCII), 12);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    byte[] sealed = cipher.doFinal(join(text, LAST_RECORD));

    ByteBuffer head = ByteBuffer.allocate(salt.length + 5);
    head.put(salt).putInt(RECORD).put((byte) ours.length);
    return join(head.array(), ours, sealed);
  }

  private static byte[] expand(byte[] random, byte[] info, int length)
      throws GeneralSecurityException {
    return Arrays.copyOf(hmac(random, join(info, new byte[] {1})), length);
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
