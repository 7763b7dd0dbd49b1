package app.otodoke.http.pipeline;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One line per request, and how long it took as a header. Never a query string, a body or a token:
 * where a path carries a secret, the line shows the route's template instead.
 */
@ApplicationScoped
class RequestLog implements PipelineFilter {

  private static final Logger LOG = Logger.getLogger("app.otodoke.request");
  private static final String ROUTE = "otodoke.route";

  @Override
  public void handle(RoutingContext context) {
    Exchange exchange = Exchange.of(context);
    context.addHeadersEndHandler(
        nothing -> {
          String ms = millis(exchange);
          context.response().putHeader("Server-Timing", "app;dur=" + ms);
          context.response().putHeader("X-Runtime", ms);
        });
    context.addEndHandler(ended -> log(context, exchange));
    context.next();
  }

  /** Tells the route's template, like {@code /api/web/rooms/{id}}. */
  static void route(RoutingContext context, String template) {
    context.put(ROUTE, template);
  }

  private static void log(RoutingContext context, Exchange exchange) {
    if (!LOG.isInfoEnabled() || isProbe(context)) {
      return;
    }
    MDC.put("requestId", exchange.requestId());
    try {
      LOG.infof(
          "%s %s %d %sms %dB from %s id %s",
          context.request().method(),
          path(context),
          context.response().getStatusCode(),
          millis(exchange),
          context.response().bytesWritten(),
          exchange.address(),
          exchange.requestId());
    } finally {
      MDC.remove("requestId");
    }
  }

  /** Health and figures are asked for every few seconds by machines. */
  private static boolean isProbe(RoutingContext context) {
    String path = context.request().path();
    return path != null && (path.startsWith("/health") || path.equals("/metrics"));
  }

  private static String path(RoutingContext context) {
    String template = context.get(ROUTE);
    if (template != null) {
      return template;
    }
    String path = context.request().path();
    return path == null ? "?" : path.replaceAll("[^!-~]", "?").replaceAll("[^/]{41,}", "…");
  }

  private static String millis(Exchange exchange) {
    return String.format(
        Locale.ROOT, "%.1f", (System.nanoTime() - exchange.startedNanos()) / 1_000_000.0);
  }
}
