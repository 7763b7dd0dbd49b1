package app.otodoke.platform.musicbrainz;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** How MusicBrainz is reached. */
@ConfigMapping(prefix = "otodoke.musicbrainz")
interface MusicBrainzSettings {

  /** Off for circles that want to ask nobody outside. */
  @WithDefault("true")
  boolean enabled();

  @WithDefault("https://musicbrainz.org")
  URI url();

  /** Whom they can write to about our questions; part of the User-Agent they demand. */
  @WithDefault("https://github.com/otodoke/otodoke")
  String contact();

  @WithDefault("1s")
  Duration pace();

  @WithDefault("8s")
  Duration timeout();
}
