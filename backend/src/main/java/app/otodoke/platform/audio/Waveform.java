package app.otodoke.platform.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/** The outline of the sound: for each of equal stretches how loud its loudest moment is. */
public final class Waveform {

  /** Into how many stretches a recording is divided. */
  public static final int PEAKS = 400;

  /** Moments heard before the length is known are kept in pieces of so many. */
  private static final int PIECE = 128;

  /** An hour at the highest rate in use. */
  private static final int MOST_PIECES = 3600 * 192_000 / PIECE;

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final long deadline = System.nanoTime() + PATIENCE.toNanos();
  private byte[] pieces = new byte[1 << 14];
  private int count;
  private float loudest;
  private int heard;

  private Waveform() {}

  /**
   * Plays a recording through; decoders do not always tell the true rate, so only what is heard
   * counts.
   *
   * @return {@link #PEAKS} values from 0 to 255; null when it cannot be decoded here
   */
  public static byte[] of(Path path, AudioFormat format) {
    try (Sound sound = Sound.open(path, format)) {
      Waveform waveform = new Waveform();
      while (waveform.wants() && sound.next(waveform::add)) {
        // each round adds a piece
      }
      return System.nanoTime() < waveform.deadline ? waveform.peaks() : null;
    } catch (IOException | RuntimeException | UnsupportedSound undecodable) {
      return null;
    }
  }

  /** A recording may hold more than it says, without end. */
  private boolean wants() {
    return count < MOST_PIECES && System.nanoTime() < deadline;
  }

  /** One more moment, from 0 to 1. */
  private void add(float moment) {
    loudest = Math.max(loudest, moment);
    if (++heard < PIECE) {
      return;
    }
    if (count == pieces.length) {
      pieces = Arrays.copyOf(pieces, count * 2);
    }
    pieces[count++] = (byte) Math.round(Math.min(1, loudest) * 255);
    loudest = 0;
    heard = 0;
  }

  private byte[] peaks() {
    if (count == 0) {
      return null;
    }
    byte[] peaks = new byte[PEAKS];
    for (int i = 0; i < PEAKS; i++) {
      int from = (int) ((long) i * count / PEAKS);
      int to = Math.max(from + 1, (int) ((long) (i + 1) * count / PEAKS));
      int highest = 0;
      for (int piece = from; piece < to; piece++) {
        highest = Math.max(highest, pieces[piece] & 0xff);
      }
      peaks[i] = (byte) highest;
    }
    return peaks;
  }
}
