package app.otodoke.http.pipeline;

import app.otodoke.shared.Refusal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses names that are not ours, so that no foreign site can point its name at this machine and
 * speak to us as same origin. IP addresses cannot be used for that.
 */
@ApplicationScoped
class HostCheck implements PipelineFilter {

  private final Problems problems;
  private final Set<String> ours = new HashSet<>(Set.of("localhost"));

  HostCheck(
      Problems problems,
      @ConfigProperty(name = "otodoke.origin") Optional<URI> origin,
      @ConfigProperty(name = "otodoke.hosts") Optional<List<String>> hosts) {
    this.problems = problems;
    origin.map(URI::getHost).ifPresent(this::add);
    hosts.orElse(List.of()).forEach(this::add);
    try {
      add(InetAddress.getLocalHost().getHostName());
    } catch (UnknownHostException e) {
      // a machine without a name is reached by address
    }
  }

  private void add(String host) {
    ours.add(host.strip().toLowerCase(Locale.ROOT));
  }

  @Override
  public void handle(RoutingContext context) {
    String host = host(Exchange.of(context).authority());
    if (ours.contains(host)
        || host.endsWith(".local")
        || host.endsWith(".localhost")
        || AddressRanges.isAddress(host)) {
      context.next();
    } else {
      problems.answer(context, new WrongHost(host));
    }
  }

  private static String host(String authority) {
    String host = authority.toLowerCase(Locale.ROOT);
    return host.startsWith("[")
        ? host.substring(1, host.indexOf(']'))
        : host.replaceFirst(":\\d+$", "");
  }

  /** The request names a host that this circle does not answer for. */
  static final class WrongHost extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongHost(String host) {
      super("wrong-host", 421, host);
    }
  }
}
