package app.otodoke.accounts.internal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a password hash costs (argon2id), and how many are computed at once. */
@ConfigMapping(prefix = "otodoke.passwords")
interface PasswordSettings {

  @WithDefault("19456")
  int memoryKib();

  @WithDefault("2")
  int iterations();

  @WithDefault("2")
  int concurrent();

  /** So many may wait for their turn; more are turned away at once. */
  @WithDefault("32")
  int waiting();
}
