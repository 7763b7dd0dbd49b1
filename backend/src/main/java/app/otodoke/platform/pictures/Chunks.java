package app.otodoke.platform.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Looks for one chunk in the two formats that are lists of chunks. */
final class Chunks {

  private Chunks() {}

  /** The body of a PNG's first chunk of that name. */
  static Optional<byte[]> inPng(byte[] bytes, String name) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int at = 8;
    while (at + 12 <= bytes.length) {
      int length = buffer.getInt(at);
      if (length < 0 || length > bytes.length - at - 12) {
        break;
      }
      if (named(bytes, at + 4, name)) {
        return Optional.of(Arrays.copyOfRange(bytes, at + 8, at + 8 + length));
      }
      at += 12 + length;
    }
    return Optional.empty();
  }

  /** The body of a WebP's first chunk of that name. */
  static Optional<byte[]> inWebp(byte[] bytes, String name) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int at = 12;
    while (at + 8 <= bytes.length) {
      int length = buffer.getInt(at + 4);
      if (length < 0 || length > bytes.length - at - 8) {
        break;
      }
      if (named(bytes, at, name)) {
        return Optional.of(Arrays.copyOfRange(bytes, at + 8, at + 8 + length));
      }
      at += 8 + length + (length & 1);
    }
    return Optional.empty();
  }

  private static boolean named(byte[] bytes, int at, String name) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1).equals(name);
  }
}
