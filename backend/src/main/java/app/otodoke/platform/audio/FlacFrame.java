package app.otodoke.platform.audio;

/** The head of a FLAC frame, believed only when its checksum agrees. */
final class FlacFrame {

  private FlacFrame() {}

  /** The frame's number (or first sample); -1 when there is no frame head at this place. */
  static long number(byte[] bytes, int at) {
    int first = bytes[at + 4] & 0xff;
    int more = first < 0x80 ? 0 : Integer.numberOfLeadingZeros(~(first << 24)) - 1;
    if (more < 0 || more > 6 || first >= 0x80 && more == 0) {
      return -1;
    }
    long number = more == 0 ? first : first & (0x3f >> more);
    for (int i = 1; i <= more; i++) {
      int next = bytes[at + 4 + i] & 0xff;
      if ((next & 0xc0) != 0x80) {
        return -1;
      }
      number = number << 6 | next & 0x3f;
    }
    int size = 5 + more + extra(bytes[at + 2] >> 4 & 0xf) + extraRate(bytes[at + 2] & 0xf);
    boolean intact = at + size < bytes.length && crc(bytes, at, size) == (bytes[at + size] & 0xff);
    return intact ? number : -1;
  }

  private static int extra(int blockSize) {
    return blockSize == 6 ? 1 : blockSize == 7 ? 2 : 0;
  }

  private static int extraRate(int rate) {
    return rate == 12 ? 1 : rate == 13 || rate == 14 ? 2 : 0;
  }

  private static int crc(byte[] bytes, int at, int count) {
    int crc = 0;
    for (int i = at; i < at + count; i++) {
      crc ^= bytes[i] & 0xff;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x80) != 0 ? crc << 1 ^ 0x107 : crc << 1;
      }
    }
    return crc;
  }
}
