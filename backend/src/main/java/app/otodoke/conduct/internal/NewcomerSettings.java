package app.otodoke.conduct.internal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What newcomers may do at first, where anybody may become a member; 0 for no limit. */
@ConfigMapping(prefix = "otodoke.conduct.newcomers")
interface NewcomerSettings {

  /** How long somebody is a newcomer. */
  @WithDefault("24h")
  Duration period();

  @WithDefault("15")
  int messagesPerMinute();

  /** How long no links may be written. */
  @WithDefault("10m")
  Duration linksAfter();

  @WithDefault("5")
  int directRoomsPerDay();
}
