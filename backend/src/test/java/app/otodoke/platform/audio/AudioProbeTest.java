package app.otodoke.platform.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import app.otodoke.platform.audio.AudioRefused.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AudioProbeTest {

  @TempDir Path folder;
  Recordings recordings;

  @BeforeEach
  void prepare() {
    recordings = new Recordings(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "tone.mp3, MP3",
    "tone.m4a, M4A",
    "tone.aac, AAC",
    "tone.flac, FLAC",
    "tone.ogg, OGG",
    "tone.opus, OPUS",
    "tone.wav, WAV"
  })
  void everyFormatTellsItsTypeAndDuration(String name, AudioFormat format) throws Exception {
    AudioFacts facts = read(recordings.file(name));
    assertThat(facts.format()).isEqualTo(format);
    assertThat(facts.durationMs()).isCloseTo(1000, within(150L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tone.mp3", "tone.m4a", "tone.flac", "tone.ogg", "tone.wav"})
  void tagsAreRead(String name) throws Exception {
    AudioFacts facts = read(recordings.file(name));
    assertThat(facts.title()).isEqualTo("夜の歌");
    assertThat(facts.artist()).isEqualTo("よねづ");
    assertThat(facts.album()).isEqualTo("試験");
  }

  @Test
  void theCoverComesOutUnlessItIsTooLarge() throws Exception {
    Path file = recordings.file("tone.mp3");
    assertThat(read(file).cover()).startsWith(0x89, 'P', 'N', 'G');
    AudioLimits small = new AudioLimits(Duration.ofHours(1), 1 << 20, 10);
    assertThat(AudioProbe.read(file, small).cover()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tone.m4a", "tone.aac", "tone.flac", "tone.ogg", "tone.opus", "tone.wav"})
  void truncatedFilesAreRefused(String name) throws Exception {
    assertRefused(recordings.cut(name, 0.6), AudioLimits.USUAL, Reason.TRUNCATED);
  }

  @Test
  void anMp3ThatLostMoreThanItsLastFrameIsRefused() throws Exception {
    byte[] long1 = withAnnouncedSize(Recordings.bytes("tone.mp3"), 100_000);
    assertRefused(recordings.write(long1), AudioLimits.USUAL, Reason.TRUNCATED);
  }

  @Test
  void otherFilesAreRefused() throws Exception {
    byte[] text =
        "<html>not music, but long enough to look at its first bytes</html>"
            .getBytes(StandardCharsets.UTF_8);
    assertRefused(recordings.write(text), AudioLimits.USUAL, Reason.WRONG_TYPE);
    assertRefused(recordings.write(new byte[0]), AudioLimits.USUAL, Reason.WRONG_TYPE);
  }

  @Test
  void aBeginningWithNothingBehindItIsRefused() throws Exception {
    byte[] noise = Arrays.copyOf(new byte[] {(byte) 0xff, (byte) 0xfb}, 5000);
    assertRefused(recordings.write(noise), AudioLimits.USUAL, Reason.UNREADABLE);
  }

  @Test
  void longRecordingsAreRefused() throws Exception {
    AudioLimits half = new AudioLimits(Duration.ofMillis(500), 1 << 20, 1 << 20);
    assertRefused(recordings.file("tone.flac"), half, Reason.TOO_LONG);
  }

  @Test
  void tenHoursOfAlmostNothingAreRefused() throws Exception {
    assertRefused(recordings.write(wav(100, 36_000)), AudioLimits.USUAL, Reason.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tone.mp3", "tone.m4a", "tone.flac", "tone.ogg"})
  void hugeTagsAreRefusedBeforeTheyAreRead(String name) throws Exception {
    AudioLimits tiny = new AudioLimits(Duration.ofHours(1), 16, 1 << 20);
    assertRefused(recordings.file(name), tiny, Reason.TAGS_TOO_LARGE);
  }

  private static AudioFacts read(Path file) throws IOException, AudioRefused {
    return AudioProbe.read(file, AudioLimits.USUAL);
  }

  private static void assertRefused(Path file, AudioLimits limits, Reason reason) {
    assertThatExceptionOfType(AudioRefused.class)
        .isThrownBy(() -> AudioProbe.read(file, limits))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private static byte[] withAnnouncedSize(byte[] mp3, int size) {
    String text = new String(mp3, StandardCharsets.ISO_8859_1);
    int note = Math.max(text.indexOf("Info"), text.indexOf("Xing"));
    ByteBuffer.wrap(mp3).putInt(note + 12, size);
    return mp3;
  }

  private static byte[] wav(int rate, int seconds) {
    ByteBuffer wav = ByteBuffer.allocate(44 + rate * seconds).order(ByteOrder.LITTLE_ENDIAN);
    wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + rate * seconds);
    wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
        .putInt(16)
        .putShort((short) 1)
        .putShort((short) 1);
    wav.putInt(rate).putInt(rate).putShort((short) 1).putShort((short) 8);
    return wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(rate * seconds).array();
  }
}
