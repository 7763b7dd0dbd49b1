package app.otodoke.platform.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaveformTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"tone.mp3", "tone.m4a", "tone.aac", "tone.flac", "tone.ogg", "tone.wav"})
  void theToneGrowsLouder(String name) throws Exception {
    byte[] peaks = peaks(name);
    assertThat(peaks).hasSize(Waveform.PEAKS);
    assertThat(average(peaks, 300, 340)).isGreaterThan(2 * average(peaks, 80, 120));
    assertThat(average(peaks, 80, 120)).isPositive();
  }

  @Test
  void whatCannotBeDecodedHasNoWaveform() throws Exception {
    assertThat(peaks("tone.opus")).isNull();
  }

  private byte[] peaks(String name) throws Exception {
    Path file = new Recordings(folder).file(name);
    return Waveform.of(file, AudioProbe.read(file, AudioLimits.USUAL).format());
  }

  private static double average(byte[] peaks, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += peaks[i] & 0xff;
    }
    return sum / (to - from);
  }
}
