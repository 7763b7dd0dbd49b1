package app.otodoke.http.pipeline;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
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
      LOG.info(
          context.request().method()
              + " "
              + path(context)
              + " "
              + context.response().getStatusCode()
              + " "
              + millis(exchange)
              + "ms "
              + context.response().bytesWritten()
              + "B from "
              + exchange.address()
              + " id "
              + exchange.requestId());
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

  /** With one digit behind the point. */
  private static String millis(Exchange exchange) {
    long tenths = (System.nanoTime() - exchange.startedNanos()) / 100_000;
    return tenths / 10 + "." + tenths % 10;
  }
}
