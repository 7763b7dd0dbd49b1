package app.otodoke.platform.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The picture formats that are read, told apart by their first bytes. */
public enum PictureFormat {
  JPEG("image/jpeg"),
  PNG("image/png"),
  GIF("image/gif"),
  WEBP("image/webp");

  private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final String mediaType;

  PictureFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The format whose signature these first bytes (12 are enough) carry. */
  public static Optional<PictureFormat> of(byte[] head) {
    if (starts(head, 0, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
      return Optional.of(JPEG);
    } else if (starts(head, 0, PNG_SIGNATURE)) {
      return Optional.of(PNG);
    } else if (starts(head, 0, ascii("GIF87a")) || starts(head, 0, ascii("GIF89a"))) {
      return Optional.of(GIF);
    } else if (starts(head, 0, ascii("RIFF")) && starts(head, 8, ascii("WEBP"))) {
      return Optional.of(WEBP);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] head, int from, byte[] signature) {
    int to = from + signature.length;
    return head.length >= to && Arrays.equals(head, from, to, signature, 0, signature.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
