package app.otodoke.platform.audio;

import java.io.IOException;

/** The outermost boxes: each must end within the file, and the one with tags must be small. */
final class Mp4Container implements Container {

  @Override
  public long check(Bytes bytes, int tagBytes) throws IOException, AudioRefused {
    boolean movie = false;
    for (long at = 0; at < bytes.length(); ) {
      long size = bytes.big(at, 4);
      String name = bytes.text(at + 4, 4);
      if (size == 1) {
        size = bytes.big(at + 8, 8);
      } else if (size == 0) {
        size = bytes.length() - at;
      }
      if (size < 8 || at + size > bytes.length() || at + size < at) {
        throw new AudioRefused(AudioRefused.Reason.TRUNCATED);
      }
      if (!name.equals("mdat")) {
        Container.bound(size, tagBytes);
      }
      movie |= name.equals("moov");
      at += size;
    }
    if (!movie) {
      throw new AudioRefused(AudioRefused.Reason.TRUNCATED);
    }
    return -1;
  }
}
