package app.otodoke.accounts.internal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often secrets may be guessed. */
@ConfigMapping(prefix = "otodoke.attempts")
interface AttemptSettings {

  AccountLimit perAccount();

  AddressLimit perAddress();

  AllLimit inAll();

  /** A burst, and how soon another attempt is added. */
  interface Limit {
    int burst();

    Duration every();
  }

  interface AccountLimit extends Limit {
    @Override
    @WithDefault("10")
    int burst();

    @Override
    @WithDefault("60s")
    Duration every();
  }

  interface AddressLimit extends Limit {
    @Override
    @WithDefault("30")
    int burst();

    @Override
    @WithDefault("10s")
    Duration every();
  }

  interface AllLimit extends Limit {
    @Override
    @WithDefault("600")
    int burst();

    @Override
    @WithDefault("1s")
    Duration every();
  }
}
