package app.otodoke.http.pipeline;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Lets pages of the configured origins use the open API. Without credentials: tokens only. */
@ApplicationScoped
class CrossOrigin implements PipelineFilter {

  private final Set<String> origins;

  CrossOrigin(@ConfigProperty(name = "otodoke.cors.origins") Optional<List<String>> origins) {
    this.origins = Set.copyOf(origins.orElse(List.of()));
  }

  @Override
  public void handle(RoutingContext context) {
    String origin = context.request().getHeader("Origin");
    String path = context.normalizedPath();
    boolean open = path.startsWith("/api/v1/") || path.equals("/openapi");
    if (origin == null || !open || !origins.contains(origin)) {
      context.next();
      return;
    }
    MultiMap headers = context.response().headers();
    headers.set("Access-Control-Allow-Origin", origin);
    headers.add("Vary", "Origin");
    headers.set("Access-Control-Expose-Headers", "X-Request-Id, Retry-After, Location, ETag");
    headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    if (context.request().method() == HttpMethod.OPTIONS) {
      headers.set("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE");
      headers.set("Access-Control-Allow-Headers", "Authorization, Content-Type, Accept-Language");
      headers.set("Access-Control-Max-Age", "3600");
      context.response().setStatusCode(204).end();
    } else {
      context.next();
    }
  }
}
