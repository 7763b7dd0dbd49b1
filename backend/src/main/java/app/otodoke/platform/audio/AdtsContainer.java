package app.otodoke.platform.audio;

import java.io.IOException;

/** AAC frames one after another, each saying its own length. */
final class AdtsContainer implements Container {

  private static final int[] RATES = {
    96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000,
    7_350
  };
  private static final int SAMPLES = 1024;

  @Override
  public long check(Bytes bytes, int tagBytes) throws IOException, AudioRefused {
    long samples = 0;
    int rate = 0;
    for (long at = 0; at < bytes.length(); ) {
      byte[] head = bytes.read(at, 7);
      int index = head[2] >> 2 & 0xf;
      int size = (head[3] & 3) << 11 | (head[4] & 0xff) << 3 | (head[5] & 0xff) >> 5;
      if (head[0] != (byte) 0xff || (head[1] & 0xf6) != 0xf0 || index >= RATES.length || size < 7) {
        throw new AudioRefused(AudioRefused.Reason.UNREADABLE);
      }
      if (at + size > bytes.length()) {
        throw new AudioRefused(AudioRefused.Reason.TRUNCATED);
      }
      rate = RATES[index];
      samples += SAMPLES * ((head[6] & 3) + 1L);
      at += size;
    }
    return samples * 1000 / rate;
  }
}
