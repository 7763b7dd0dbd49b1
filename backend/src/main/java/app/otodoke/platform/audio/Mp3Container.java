package app.otodoke.platform.audio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;

/** The ID3 tag in front, and the length that encoders note in the first frame (Xing or Info). */
final class Mp3Container implements Container {

  private static final int FIRST_FRAME = 4096;

  @Override
  public long check(Bytes bytes, int tagBytes) throws IOException, AudioRefused {
    long start = 0;
    if (bytes.text(0, 3).equals("ID3")) {
      start = 10 + synchsafe(bytes.read(6, 4));
      Container.bound(start, tagBytes);
    }
    String frame = new String(bytes.some(start, FIRST_FRAME), ISO_8859_1);
    if (frame.isEmpty()) {
      throw new AudioRefused(AudioRefused.Reason.TRUNCATED);
    }
    int note = Math.max(frame.indexOf("Xing"), frame.indexOf("Info"));
    if (note >= 0 && note < 200) {
      compare(bytes, start, start + note);
    }
    return -1;
  }

  /** The note may tell how many bytes follow the tag: bit 2 of its flags. */
  private static void compare(Bytes bytes, long start, long note) throws IOException, AudioRefused {
    long flags = bytes.big(note + 4, 4);
    if ((flags & 2) != 0) {
      long size = bytes.big(note + ((flags & 1) != 0 ? 12 : 8), 4);
      // players forgive a missing last frame, and so do we
      if (bytes.length() - start < size - FIRST_FRAME) {
        throw new AudioRefused(AudioRefused.Reason.TRUNCATED);
      }
    }
  }

  private static long synchsafe(byte[] size) {
    return (size[0] & 0x7fL) << 21
        | (size[1] & 0x7fL) << 14
        | (size[2] & 0x7fL) << 7
        | size[3] & 0x7fL;
  }
}
