package app.otodoke.platform.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the one EXIF field that matters for showing a picture: which way up it is. */
final class Exif {

  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY_LENGTH = 12;

  private Exif() {}

  /**
   * @param tiff the EXIF block, beginning with its byte order mark
   * @return 1 … 8; 1 when it does not say or says nonsense
   */
  static int orientation(byte[] tiff) {
    if (tiff.length < 8) {
      return 1;
    }
    ByteBuffer buffer = ByteBuffer.wrap(tiff);
    buffer.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long directory = buffer.getInt(4) & 0xffff_ffffL;
    if (directory + 2 > tiff.length) {
      return 1;
    }
    int at = (int) directory + 2;
    int entries = buffer.getShort((int) directory) & 0xffff;
    for (int i = 0; i < entries && at + ENTRY_LENGTH <= tiff.length; i++, at += ENTRY_LENGTH) {
      if ((buffer.getShort(at) & 0xffff) == ORIENTATION) {
        int value = buffer.getShort(at + 8) & 0xffff;
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
