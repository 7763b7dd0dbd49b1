package app.otodoke.platform.audio;

import java.io.IOException;

/** The outline of one kind of file: is all of it there, and are its tags of a bearable size? */
interface Container {

  /**
   * Walks the outline.
   *
   * @return how long it plays in milliseconds, or -1 when only its tag reader knows
   */
  long check(Bytes bytes, int tagBytes) throws IOException, AudioRefused;

  static Container of(AudioFormat format) {
    return switch (format) {
      case MP3 -> new Mp3Container();
      case M4A -> new Mp4Container();
      case AAC -> new AdtsContainer();
      case FLAC -> new FlacContainer();
      case OGG, OPUS -> new OggContainer(format);
      case WAV -> new WavContainer();
    };
  }

  static void bound(long size, int tagBytes) throws AudioRefused {
    if (size > tagBytes) {
      throw new AudioRefused(AudioRefused.Reason.TAGS_TOO_LARGE);
    }
  }
}
