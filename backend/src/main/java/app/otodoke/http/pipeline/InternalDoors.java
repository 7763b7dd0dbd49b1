package app.otodoke.http.pipeline;

import app.otodoke.shared.NotThere;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Figures about the process are for its own machine, or for whoever has the token. */
@ApplicationScoped
class InternalDoors implements PipelineFilter {

  private static final AddressRanges THIS_MACHINE =
      new AddressRanges(java.util.List.of("127.0.0.0/8", "::1"));

  private final Problems problems;
  private final Optional<String> token;

  InternalDoors(
      Problems problems, @ConfigProperty(name = "otodoke.metrics.token") Optional<String> token) {
    this.problems = problems;
    this.token = token;
  }

  @Override
  public void handle(RoutingContext context) {
    String path = context.normalizedPath();
    boolean internal = path.equals("/metrics") || path.startsWith("/metrics/");
    if (!internal || allowed(context)) {
      context.next();
    } else {
      problems.answer(context, new NotThere());
    }
  }

  private boolean allowed(RoutingContext context) {
    return token
        .map(secret -> same("Bearer " + secret, context.request().getHeader("Authorization")))
        .orElseGet(() -> THIS_MACHINE.contain(Exchange.of(context).address()));
  }

  private static boolean same(String expected, String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
