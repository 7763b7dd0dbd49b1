package app.otodoke.platform.audio;

import java.io.IOException;

/** Pages: the last one says that it is the last, and how many samples there were. */
final class OggContainer implements Container {

  private static final int OPUS_RATE = 48_000;
  private static final int LAST_PAGE = 4;

  private final AudioFormat format;

  OggContainer(AudioFormat format) {
    this.format = format;
  }

  @Override
  public long check(Bytes bytes, int tagBytes) throws IOException, AudioRefused {
    long samples = 0;
    boolean ended = false;
    for (long at = 0; at + 27 <= bytes.length(); ) {
      if (!bytes.text(at, 4).equals("OggS")) {
        throw new AudioRefused(AudioRefused.Reason.UNREADABLE);
      }
      int flags = bytes.read(at + 5, 1)[0];
      long granule = bytes.little(at + 6, 8);
      long size = size(bytes, at);
      if (samples == 0) {
        Container.bound(at, tagBytes); // no sound so far: comments and covers
      }
      if (at + size > bytes.length()) {
        break;
      }
      samples = granule == -1 ? samples : granule;
      ended = (flags & LAST_PAGE) != 0;
      at += size;
    }
    if (!ended) {
      throw new AudioRefused(AudioRefused.Reason.TRUNCATED);
    }
    return samples * 1000 / (format == AudioFormat.OPUS ? OPUS_RATE : rate(bytes));
  }

  private static long size(Bytes bytes, long at) throws IOException, AudioRefused {
    int segments = bytes.read(at + 26, 1)[0] & 0xff;
    long size = 27 + segments;
    for (byte length : bytes.some(at + 27, segments)) {
      size += length & 0xff;
    }
    return size;
  }

  private static long rate(Bytes bytes) throws IOException, AudioRefused {
    long rate = bytes.little(40, 4); // in the first packet, which begins at byte 28
    if (rate <= 0) {
      throw new AudioRefused(AudioRefused.Reason.UNREADABLE);
    }
    return rate;
  }
}
