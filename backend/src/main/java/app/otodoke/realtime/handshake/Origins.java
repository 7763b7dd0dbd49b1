package app.otodoke.realtime.handshake;

import app.otodoke.realtime.CableSettings;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whose pages may connect: the product's own, and those the operator names. */
@Singleton
class Origins {

  private final Set<String> allowed = new HashSet<>();

  Origins(
      CableSettings settings, @ConfigProperty(name = "otodoke.origin") Optional<URI> configured) {
    settings
        .origins()
        .ifPresent(all -> Stream.of(all.split(",")).map(String::strip).forEach(allowed::add));
    configured.ifPresent(origin -> allowed.add(plain(origin)));
  }

  /**
   * Compares whole origins, letter for letter: nothing that only looks like one gets through.
   *
   * @param origin the header; null when there is none, as with programs
   * @param own scheme, host and port the request itself was sent to
   */
  boolean allow(String origin, String own) {
    return origin == null || origin.equals(own) || allowed.contains(origin);
  }

  private static String plain(URI origin) {
    return origin.getScheme() + "://" + origin.getAuthority();
  }
}
