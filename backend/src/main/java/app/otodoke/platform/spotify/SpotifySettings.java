package app.otodoke.platform.spotify;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How Spotify is reached. Without client id and secret it is off. */
@ConfigMapping(prefix = "otodoke.spotify")
interface SpotifySettings {

  Optional<String> clientId();

  Optional<String> clientSecret();

  @WithDefault("https://api.spotify.com/v1")
  URI apiUrl();

  @WithDefault("https://accounts.spotify.com/api/token")
  URI tokenUrl();

  /** How long one answer may take. */
  @WithDefault("5s")
  Duration timeout();

  default boolean on() {
    return clientId().isPresent() && clientSecret().isPresent();
  }
}
