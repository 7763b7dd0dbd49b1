package app.otodoke.bots.internal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How webhooks are delivered. */
@ConfigMapping(prefix = "otodoke.webhooks")
interface WebhookSettings {

  /** How soon a failed delivery is tried again at first; twice as long each time after that. */
  @WithDefault("5s")
  Duration retryAfter();

  /** How often a delivery is tried. */
  @WithDefault("12")
  int attempts();

  /** How long the other side may take to answer. */
  @WithDefault("10s")
  Duration timeout();

  /** How long a webhook may fail before it is paused. */
  @WithDefault("24h")
  Duration pauseAfter();
}
