package app.otodoke.platform.audio;

import java.time.Duration;

/**
 * How much of a recording is taken.
 *
 * @param longest the longest playing time
 * @param tagBytes the most bytes of tags and covers beside the sound
 * @param coverBytes larger covers are left aside
 */
public record AudioLimits(Duration longest, int tagBytes, int coverBytes) {

  public static final AudioLimits USUAL =
      new AudioLimits(Duration.ofMinutes(60), 16 << 20, 8 << 20);
}
