package app.otodoke.platform.audio;

import java.io.IOException;

/** Metadata blocks, then frames that carry their number: the last one tells whether all came. */
final class FlacContainer implements Container {

  private static final int TAIL = 256 << 10;

  @Override
  public long check(Bytes bytes, int tagBytes) throws IOException, AudioRefused {
    long packed =
        bytes.big(18, 8); // sample rate (20 bits), channels, depth, sample count (36 bits)
    long rate = packed >>> 44;
    long samples = packed & 0xf_ffff_ffffL;
    int block = (int) bytes.big(10, 2);
    long at = 4;
    boolean last;
    do {
      long head = bytes.big(at, 4);
      last = head >>> 31 == 1;
      at += 4 + (head & 0xff_ffff);
      Container.bound(at, tagBytes);
    } while (!last);
    if (rate == 0 || block == 0) {
      throw new AudioRefused(AudioRefused.Reason.UNREADABLE);
    }
    long from = Math.max(at, bytes.length() - TAIL);
    long seen = samplesBefore(bytes.some(from, TAIL), block);
    if (seen < 0 || samples > 0 && samples - seen > 2L * block) {
      throw new AudioRefused(AudioRefused.Reason.TRUNCATED);
    }
    return (samples > 0 ? samples : seen + block) * 1000 / rate;
  }

  /** How many samples lie before the last frame that begins in these bytes; -1 without a frame. */
  private static long samplesBefore(byte[] tail, int block) {
    for (int i = tail.length - 16; i >= 0; i--) {
      if (tail[i] == (byte) 0xff && (tail[i + 1] & 0xfe) == 0xf8) {
        long number = FlacFrame.number(tail, i);
        if (number >= 0) {
          return (tail[i + 1] & 1) == 0 ? number * block : number;
        }
      }
    }
    return -1;
  }
}
