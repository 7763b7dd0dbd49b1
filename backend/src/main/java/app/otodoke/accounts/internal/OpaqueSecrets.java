package app.otodoke.accounts.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** OpaqueSecrets that are handed out once and kept as a hash only; too long to be guessed. */
final class OpaqueSecrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Longer texts are no secrets of ours. */
  private static final int MAX_LENGTH = 100;

  private OpaqueSecrets() {}

  /** 256 bits, safe in addresses and cookies. */
  static String fresh() {
    return random(32);
  }

  /** 128 bits: for what is short-lived and must fit into a message. */
  static String code() {
    return random(16);
  }

  static byte[] hash(String secret) {
    String text = secret == null || secret.length() > MAX_LENGTH ? "" : secret;
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
