package app.otodoke.http.pipeline;

import io.vertx.ext.web.RoutingContext;
import java.net.URI;

/**
 * What the pipeline found out about one request.
 *
 * @param requestId names the request in answers and logs
 * @param address the caller's own IP address, behind any trusted proxy
 * @param scheme http or https, as the caller sees it
 * @param authority host and port, as the caller sees them
 * @param startedNanos when the request arrived, in {@link System#nanoTime()}
 */
public record Exchange(
    String requestId, String address, String scheme, String authority, long startedNanos) {

  private static final String KEY = Exchange.class.getName();

  /** The exchange of a request that passed {@link RequestStart}. */
  public static Exchange of(RoutingContext context) {
    return context.get(KEY);
  }

  void putInto(RoutingContext context) {
    context.put(KEY, this);
  }

  public boolean secure() {
    return scheme.equals("https");
  }

  /** Where the caller found us, without a path. */
  public URI origin() {
    return URI.create(scheme + "://" + authority);
  }
}
