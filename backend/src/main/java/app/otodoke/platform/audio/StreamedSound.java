package app.otodoke.platform.audio;

import java.io.IOException;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** What a decoder registered with the Java runtime can play. */
final class StreamedSound implements Sound {

  private final AudioInputStream encoded;
  private final AudioInputStream decoded;
  private final AudioFormat format;
  private final byte[] buffer = new byte[1 << 16];

  StreamedSound(Path path) throws IOException, UnsupportedSound {
    try {
      encoded = AudioSystem.getAudioInputStream(path.toFile());
      AudioFormat raw = encoded.getFormat();
      int channels = raw.getChannels();
      format =
          new AudioFormat(
              AudioFormat.Encoding.PCM_SIGNED,
              raw.getSampleRate(),
              16,
              channels,
              channels * 2,
              raw.getSampleRate(),
              false);
      decoded = AudioSystem.getAudioInputStream(format, encoded);
    } catch (UnsupportedAudioFileException | IllegalArgumentException unknown) {
      throw new UnsupportedSound(unknown);
    }
  }

  @Override
  public boolean next(Sink sink) throws IOException {
    int count =
        decoded.readNBytes(buffer, 0, buffer.length - buffer.length % format.getFrameSize());
    for (int at = 0; at + format.getFrameSize() <= count; at += format.getFrameSize()) {
      int loudest = 0;
      for (int channel = 0; channel < format.getChannels(); channel++) {
        int low = buffer[at + channel * 2] & 0xff;
        int sample = buffer[at + channel * 2 + 1] << 8 | low;
        loudest = Math.max(loudest, Math.abs(sample));
      }
      sink.add(loudest / 32_768f);
    }
    return count > 0;
  }

  @Override
  public void close() throws IOException {
    decoded.close();
    encoded.close();
  }
}
