package app.otodoke.platform.audio;

import java.io.IOException;

/** RIFF chunks: every one but the sound counts as a tag. */
final class WavContainer implements Container {

  @Override
  public long check(Bytes bytes, int tagBytes) throws IOException, AudioRefused {
    long at = 12;
    long tags = 0;
    long rate = 0;
    while (at + 8 <= bytes.length()) {
      String name = bytes.text(at, 4);
      long size = bytes.little(at + 4, 4);
      if (at + 8 + size > bytes.length()) {
        throw new AudioRefused(AudioRefused.Reason.TRUNCATED);
      }
      if (name.equals("fmt ")) {
        rate = bytes.little(at + 16, 4);
      } else if (name.equals("data")) {
        return rate <= 0 ? unreadable() : size * 1000 / rate;
      } else {
        tags += size;
        Container.bound(tags, tagBytes);
      }
      at += 8 + size + (size & 1);
    }
    return unreadable();
  }

  private static long unreadable() throws AudioRefused {
    throw new AudioRefused(AudioRefused.Reason.UNREADABLE);
  }
}
