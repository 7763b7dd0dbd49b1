package app.otodoke.http.pipeline;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * One line for a request that changes something, fails or takes long, and how long it took as a
 * header; the many quick reads are told at DEBUG. Never a query string, a body or a token: where a
 * path carries a secret, the line shows the route's template instead.
 */
@ApplicationScoped
class RequestLog implements PipelineFilter {

  private static final Logger LOG = Logger.getLogger("app.otodoke.request");
  private static final String ROUTE = "otodoke.route";
  private static final long LONG_NANOS = 250_000_000;

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
    Logger.Level level = isNotable(context, exchange) ? Logger.Level.INFO : Logger.Level.DEBUG;
    if (!LOG.isEnabled(level) || isProbe(context)) {
      return;
    }
    MDC.put("requestId", exchange.requestId());
    try {
      LOG.log(
          level,
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

  private static boolean isNotable(RoutingContext context, Exchange exchange) {
    HttpMethod method = context.request().method();
    int status = context.response().getStatusCode();
    boolean read = method == HttpMethod.GET || method == HttpMethod.HEAD;
    boolean took = System.nanoTime() - exchange.startedNanos() > LONG_NANOS;
    return !read || status >= 400 || took && status != 101; // a socket's request lasts as it does
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
