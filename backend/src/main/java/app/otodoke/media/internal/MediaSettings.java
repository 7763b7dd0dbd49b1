package app.otodoke.media.internal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much of everything. */
@ConfigMapping(prefix = "otodoke.media")
interface MediaSettings {

  /** Begun or waiting to be attached, of one person. */
  @WithDefault("40")
  int openUploads();

  /** Uploads one person may begin within a minute. */
  @WithDefault("60")
  int uploadsPerMinute();

  /** How long the store takes the bytes of an upload. */
  @WithDefault("PT30M")
  Duration uploadTime();

  /** How long a file waits for being attached. */
  @WithDefault("PT24H")
  Duration keepUnattached();

  /** How often what nobody holds is removed; read by the scheduler. */
  Duration sweepEvery();

  Picture picture();

  /** Pictures. */
  interface Picture {

    @WithDefault("20")
    long maxMegabytes();

    @WithDefault("50")
    long maxMegapixels();

    @WithDefault("300")
    int maxFrames();

    /** For reading one and writing all its sizes. */
    @WithDefault("PT30S")
    Duration maxTime();
  }
}
