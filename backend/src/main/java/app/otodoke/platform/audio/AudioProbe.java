package app.otodoke.platform.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jaudiotagger.audio.AudioFile;
import org.jaudiotagger.audio.AudioFileIO;
import org.jaudiotagger.tag.FieldKey;
import org.jaudiotagger.tag.Tag;
import org.jaudiotagger.tag.images.Artwork;

/** Looks into a recording: its real type, whether all of it is there, playing time and tags. */
public final class AudioProbe {

  /**
   * Held, for the library logs every oddity it meets and a logger nobody holds forgets its level.
   */
  private static final Logger LIBRARY = Logger.getLogger("org.jaudiotagger");

  private static final int TEXT = 200;

  static {
    LIBRARY.setLevel(Level.OFF);
  }

  private AudioProbe() {}

  public static AudioFacts read(Path path, AudioLimits limits) throws IOException, AudioRefused {
    AudioFormat format;
    long duration;
    try (Bytes bytes = new Bytes(path)) {
      format = AudioFormat.of(bytes.some(0, AudioFormat.HEAD));
      if (format == null) {
        throw new AudioRefused(AudioRefused.Reason.WRONG_TYPE);
      }
      duration = Container.of(format).check(bytes, limits.tagBytes());
    }
    AudioFile file = format.tagReader() == null ? null : tags(path, format);
    if (duration < 0) {
      duration = Math.round(file.getAudioHeader().getPreciseTrackLength() * 1000);
    }
    if (duration <= 0) {
      throw new AudioRefused(AudioRefused.Reason.UNREADABLE);
    }
    if (duration > limits.longest().toMillis()) {
      throw new AudioRefused(AudioRefused.Reason.TOO_LONG);
    }
    Tag tag = file == null ? null : file.getTag();
    return new AudioFacts(
        format,
        duration,
        text(tag, FieldKey.TITLE),
        text(tag, FieldKey.ARTIST),
        text(tag, FieldKey.ALBUM),
        cover(tag, limits.coverBytes()));
  }

  private static AudioFile tags(Path path, AudioFormat format) throws IOException, AudioRefused {
    try {
      return AudioFileIO.readAs(path.toFile(), format.tagReader());
    } catch (IOException e) {
      throw e;
    } catch (Exception | StackOverflowError unreadable) { // the library trusts what it reads
      throw new AudioRefused(AudioRefused.Reason.UNREADABLE);
    }
  }

  private static String text(Tag tag, FieldKey key) {
    try {
      String text = tag == null ? "" : tag.getFirst(key).replaceAll("\\p{Cntrl}", "").strip();
      return text.isEmpty() ? null : text.substring(0, Math.min(TEXT, text.length()));
    } catch (RuntimeException notInThisTag) {
      return null;
    }
  }

  private static byte[] cover(Tag tag, int most) {
    try {
      Artwork artwork = tag == null ? null : tag.getFirstArtwork();
      byte[] bytes = artwork == null ? null : artwork.getBinaryData();
      return bytes == null || bytes.length == 0 || bytes.length > most ? null : bytes;
    } catch (RuntimeException notInThisTag) {
      return null;
    }
  }
}
