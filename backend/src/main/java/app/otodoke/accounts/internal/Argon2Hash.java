package app.otodoke.accounts.internal;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** An argon2id hash with its cost and salt, as text in the usual form ({@code $argon2id$…}). */
record Argon2Hash(int memoryKib, int iterations, byte[] salt, byte[] value) {

  private static final Pattern TEXT =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  static Argon2Hash parse(String text) {
    Matcher parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not an argon2id hash");
    }
    Base64.Decoder decoder = Base64.getDecoder();
    return new Argon2Hash(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        decoder.decode(parts.group(3)),
        decoder.decode(parts.group(4)));
  }

  /** The hash of this password with the same cost and salt. */
  Argon2Hash of(byte[] password) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(iterations)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] hash = new byte[value.length];
    generator.generateBytes(password, hash);
    return new Argon2Hash(memoryKib, iterations, salt, hash);
  }

  String text() {
    Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(
            memoryKib, iterations, encoder.encodeToString(salt), encoder.encodeToString(value));
  }
}
