package app.otodoke.chat.internal;

import app.otodoke.chat.PostMessage;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Sixty-four bits of what was said, kept as it was first sent: edits change the text and not this,
 * so a late repeat of an edited message is still a repeat.
 */
final class Fingerprint {

  private Fingerprint() {}

  static long of(PostMessage command) {
    String said =
        command.roomId() + "\n" + command.attachments() + command.cards() + "\n" + command.body();
    if (command.replyTo() != null) {
      said += "\n" + command.replyTo();
    }
    byte[] digest = sha256().digest(said.getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(digest).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
