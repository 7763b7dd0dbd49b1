package app.otodoke.platform.audio;

import java.io.IOException;
import java.nio.file.Path;

/** Decoded sound, piece by piece, its channels made one. */
interface Sound extends AutoCloseable {

  /**
   * Decodes one more piece.
   *
   * @return false at the end
   */
  boolean next(Sink sink) throws IOException;

  @Override
  void close() throws IOException;

  /** Takes how loud moments are, from 0 to 1. */
  interface Sink {
    void add(float moment);
  }

  static Sound open(Path path, AudioFormat format) throws IOException, UnsupportedSound {
    return switch (format) {
      case M4A -> new Mp4Sound(path);
      case OPUS -> throw new UnsupportedSound(null);
      default -> new StreamedSound(path);
    };
  }
}
