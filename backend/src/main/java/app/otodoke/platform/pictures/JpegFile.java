package app.otodoke.platform.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Walks the segments of a JPEG without decoding it. */
final class JpegFile {

  /** A progressive picture needs about ten; a thousand keep a decoder busy for minutes. */
  private static final int MAX_SCANS = 100;

  private static final int SOS = 0xda;
  private static final int EOI = 0xd9;
  private static final int APP1 = 0xe1;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes;
  private int orientation = 1;
  private int scans;
  private boolean ended;

  JpegFile(byte[] bytes) throws PictureRefused {
    this.bytes = bytes;
    walk();
    if (scans == 0 || !ended) {
      throw new PictureRefused(PictureRefused.Reason.UNREADABLE);
    }
  }

  int orientation() {
    return orientation;
  }

  private void walk() throws PictureRefused {
    int at = 2;
    while (at + 1 < bytes.length && !ended) {
      int marker = bytes[at + 1] & 0xff;
      if (bytes[at] != (byte) 0xff || marker == 0xff || marker == 0 || isBare(marker)) {
        at++; // within a scan's data, or padding
      } else if (marker == EOI) {
        ended = true;
      } else if (at + 3 < bytes.length) {
        segment(marker, at + 4);
        at += 2 + length(at + 2);
      } else {
        return;
      }
    }
  }

  private void segment(int marker, int from) throws PictureRefused {
    if (marker == SOS && ++scans > MAX_SCANS) {
      throw new PictureRefused(PictureRefused.Reason.TOO_SLOW);
    }
    int to = Math.min(bytes.length, from - 2 + length(from - 2));
    int body = from + EXIF.length;
    if (marker == APP1 && to > body && Arrays.equals(bytes, from, body, EXIF, 0, EXIF.length)) {
      orientation = Exif.orientation(Arrays.copyOfRange(bytes, body, to));
    }
  }

  private int length(int at) {
    return Math.max(2, (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff);
  }

  /** Restart markers, the start of the picture and the temporary marker carry no length. */
  private static boolean isBare(int marker) {
    return marker >= 0xd0 && marker <= 0xd8 || marker == 1;
  }
}
