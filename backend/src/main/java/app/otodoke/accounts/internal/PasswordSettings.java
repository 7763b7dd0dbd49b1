package app.otodoke.accounts.internal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * What a password hash costs (argon2id), and how many are computed at once. Of the costs that
 * OWASP's password storage cheat sheet calls equal, this one takes less memory than its first.
 */
@ConfigMapping(prefix = "otodoke.passwords")
interface PasswordSettings {

  @WithDefault("12288")
  int memoryKib();

  @WithDefault("3")
  int iterations();

  @WithDefault("2")
  int concurrent();

  /** So many may wait for their turn; more are turned away at once. */
  @WithDefault("32")
  int waiting();
}
