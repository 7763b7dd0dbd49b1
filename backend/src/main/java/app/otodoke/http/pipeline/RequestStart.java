package app.otodoke.http.pipeline;

import app.otodoke.shared.Ids;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names the request and finds out who calls: a trusted proxy's word counts, anybody else's does
 * not. Afterwards the headers X-Request-Id, X-Real-Ip and X-Forwarded-* say what we believe, so
 * that whoever sees only the request may read them.
 */
@ApplicationScoped
class RequestStart implements PipelineFilter {

  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
  private static final Pattern AUTHORITY =
      Pattern.compile("[A-Za-z0-9.-]+(:\\d+)?|\\[[0-9a-fA-F:.]+](:\\d+)?");

  private final AddressRanges trusted;

  RequestStart(@ConfigProperty(name = "otodoke.proxy.trusted") Optional<List<String>> trusted) {
    this.trusted = new AddressRanges(trusted.orElse(List.of()));
  }

  @Override
  public void handle(RoutingContext context) {
    long started = System.nanoTime();
    HttpServerRequest request = context.request();
    String peer = request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    boolean proxied = trusted.contain(peer);
    MultiMap headers = request.headers();
    Exchange exchange =
        new Exchange(
            id(proxied, headers.get("X-Request-Id")),
            proxied ? caller(headers, peer) : peer,
            scheme(proxied, headers, request),
            authority(proxied, headers, request),
            started);
    exchange.putInto(context);
    headers.remove("Forwarded").remove("X-Forwarded-Port");
    headers.set("X-Request-Id", exchange.requestId());
    headers.set("X-Real-Ip", exchange.address());
    headers.set("X-Forwarded-For", exchange.address());
    headers.set("X-Forwarded-Proto", exchange.scheme());
    headers.set("X-Forwarded-Host", exchange.authority());
    context.response().putHeader("X-Request-Id", exchange.requestId());
    context.next();
  }

  private static String id(boolean proxied, String given) {
    return proxied && given != null && REQUEST_ID.matcher(given).matches()
        ? given
        : Ids.next().toString();
  }

  /**
   * The last address that is not a trusted proxy's: what stands before it anybody may have written.
   */
  private String caller(MultiMap headers, String peer) {
    String caller = peer;
    String[] hops = String.join(",", headers.getAll("X-Forwarded-For")).split(",");
    for (int i = hops.length - 1; i >= 0 && trusted.contain(caller); i--) {
      String hop = hops[i].strip();
      if (!AddressRanges.isAddress(hop)) {
        break;
      }
      caller = hop;
    }
    return caller;
  }

  private static String scheme(boolean proxied, MultiMap headers, HttpServerRequest request) {
    String own = request.isSSL() ? "https" : "http";
    String told = headers.get("X-Forwarded-Proto");
    return proxied && ("https".equals(told) || "http".equals(told)) ? told : own;
  }

  private static String authority(boolean proxied, MultiMap headers, HttpServerRequest request) {
    String told = headers.get("X-Forwarded-Host");
    if (proxied && told != null && AUTHORITY.matcher(told).matches()) {
      return told;
    }
    String own = Objects.toString(request.authority(), "");
    return AUTHORITY.matcher(own).matches() ? own : "localhost";
  }
}
