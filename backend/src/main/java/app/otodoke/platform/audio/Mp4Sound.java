package app.otodoke.platform.audio;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import net.sourceforge.jaad.aac.Decoder;
import net.sourceforge.jaad.mp4.MP4Container;
import net.sourceforge.jaad.mp4.MP4InputStream;
import net.sourceforge.jaad.mp4.api.AudioTrack;
import net.sourceforge.jaad.mp4.api.Frame;
import net.sourceforge.jaad.mp4.api.Track;

/** AAC inside an MP4 file. */
final class Mp4Sound implements Sound {

  private final RandomAccessFile file;
  private final AudioTrack track;
  private final Decoder decoder;

  Mp4Sound(Path path) throws IOException, UnsupportedSound {
    file = new RandomAccessFile(path.toFile(), "r");
    try {
      List<Track> tracks =
          new MP4Container(MP4InputStream.open(file))
              .getMovie()
              .getTracks(AudioTrack.AudioCodec.AAC);
      track = (AudioTrack) tracks.getFirst();
      decoder = Decoder.create(track.getDecoderSpecificInfo().getData());
    } catch (IOException | RuntimeException unknown) {
      file.close();
      throw new UnsupportedSound(unknown);
    }
  }

  @Override
  public boolean next(Sink sink) throws IOException {
    Frame frame = track.readNextFrame();
    if (frame == null) {
      return false;
    }
    decoder.decodeFrame(frame.getData(), (channels, length, rate) -> add(channels, length, sink));
    return track.hasMoreFrames();
  }

  private static void add(List<float[]> channels, int length, Sink sink) {
    for (int i = 0; i < length; i++) {
      float loudest = 0;
      for (float[] channel : channels) {
        loudest = Math.max(loudest, Math.abs(channel[i]));
      }
      sink.add(loudest / 32_768f);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
