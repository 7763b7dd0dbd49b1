package app.otodoke.platform.outbound;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The one client for addresses that people give. It speaks http and https on their own ports with
 * public addresses only, looks names up once, checks every redirect like the first address, sends
 * no cookies, and stops at a deadline and a size.
 */
@ApplicationScoped
public class Outbound {

  private static final String AGENT = "Otodoke/1 (+https://github.com/otodoke)";
  private static final Logger LOG = Logger.getLogger(Outbound.class.getName());

  /** A host that looks like a number but is none of the usual form is a trick. */
  private static final Pattern NUMBER = Pattern.compile("(?i)(.*\\.)?(0x[0-9a-f]*|[0-9]+)\\.?");

  private static final Pattern QUAD =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
  private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

  private final Set<String> trusted;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("outbound-deadlines").factory());

  @Inject
  Outbound(
      @ConfigProperty(name = "otodoke.outbound.trusted-hosts")
          Optional<List<String>> trustedHosts) {
    this(trustedHosts.orElse(List.of()), InetAddress::getAllByName);
  }

  Outbound(List<String> trustedHosts, GuardedResolver.Lookup lookup) {
    trusted =
        trustedHosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new GuardedResolver(lookup, trusted))
                    .setMaxConnTotal(32)
                    .setMaxConnPerRoute(4)
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(Timeout.ofSeconds(5))
                            .setSocketTimeout(Timeout.ofSeconds(5))
                            // kept connections would outlive the look-up they were checked by
                            .setTimeToLive(Timeout.ofSeconds(10))
                            .build())
                    .build())
            .setUserAgent(AGENT)
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .build();
  }

  /** Fetches a page or a picture. */
  public OutboundAnswer get(URI address, OutboundLimits limits, Map<String, String> headers)
      throws IOException {
    return send("GET", address, limits, headers, null);
  }

  /** Delivers bytes; redirects are not followed. */
  public OutboundAnswer post(
      URI address, OutboundLimits limits, Map<String, String> headers, byte[] body)
      throws IOException {
    return send(
        "POST",
        address,
        new OutboundLimits(limits.deadline(), limits.maxBytes(), 0),
        headers,
        body);
  }

  /**
   * Says whether an address could be asked at all, before it is kept.
   *
   * @throws OutboundRefused when its scheme, port, form or host rules it out
   */
  public void check(URI address) throws OutboundRefused {
    String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new OutboundRefused("only http and https addresses can be asked");
    }
    if (address.getHost() == null || address.getRawUserInfo() != null) {
      throw new OutboundRefused("the address has no host, or a user in it");
    }
    String host = address.getHost();
    if (NUMBER.matcher(host).matches() && !QUAD.matcher(host).matches()) {
      throw new OutboundRefused("the address spells its host in an unusual way");
    }
    if (!trusts(address) && !PORTS.contains(address.getPort())) {
      throw new OutboundRefused("only the ports 80 and 443 can be asked");
    }
  }

  /** Whether the operator vouches for the address's host. */
  public boolean trusts(URI address) {
    return trusted.contains(address.getHost().toLowerCase(Locale.ROOT));
  }

  private OutboundAnswer send(
      String method, URI address, OutboundLimits limits, Map<String, String> headers, byte[] body)
      throws IOException {
    long end = System.nanoTime() + limits.deadline().toNanos();
    URI at = address;
    for (int hop = 0; ; hop++) {
      check(at);
      HttpUriRequestBase request = new HttpUriRequestBase(method, at);
      headers.forEach(request::setHeader);
      if (body != null) {
        request.setEntity(new ByteArrayEntity(body, contentType(headers)));
      }
      Step step = step(request, at, limits, Duration.ofNanos(end - System.nanoTime()));
      if (step.next() == null || limits.maxRedirects() == 0) {
        return step.answer();
      }
      if (hop == limits.maxRedirects()) {
        throw new OutboundRefused("too many redirects");
      }
      at = at.resolve(step.next());
    }
  }

  private Step step(HttpUriRequestBase request, URI at, OutboundLimits limits, Duration left)
      throws IOException {
    ScheduledFuture<?> abort =
        deadlines.schedule(request::abort, Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
    ClassicHttpResponse response = null;
    try {
      response = client.executeOpen(null, request, null);
      byte[] bytes = body(response, limits.maxBytes() + 1);
      boolean truncated = bytes.length > limits.maxBytes();
      Header type = response.getFirstHeader("Content-Type");
      return new Step(
          new OutboundAnswer(
              response.getCode(),
              at,
              type == null ? "" : type.getValue(),
              truncated ? Arrays.copyOf(bytes, limits.maxBytes()) : bytes,
              truncated),
          redirect(response));
    } catch (IllegalArgumentException e) {
      throw new OutboundRefused("the answer cannot be read");
    } finally {
      abort.cancel(false);
      release(request, response);
    }
  }

  /** Lets the connection go without waiting for the rest of an endless body. */
  private static void release(HttpUriRequestBase request, ClassicHttpResponse response) {
    request.abort();
    try {
      if (response != null) {
        response.close();
      }
    } catch (IOException e) {
      LOG.log(Level.FINE, "closing an outbound connection", e);
    }
  }

  private static byte[] body(ClassicHttpResponse response, int limit) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    InputStream in = entity.getContent();
    return in == null ? new byte[0] : in.readNBytes(limit);
  }

  private static URI redirect(ClassicHttpResponse response) {
    Header location = response.getFirstHeader("Location");
    boolean moved = response.getCode() >= 301 && response.getCode() <= 308;
    return moved && location != null ? URI.create(location.getValue()) : null;
  }

  private static ContentType contentType(Map<String, String> headers) {
    return ContentType.parseLenient(
        headers.getOrDefault("Content-Type", "application/octet-stream"));
  }

  @PreDestroy
  void close() {
    deadlines.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }

  private record Step(OutboundAnswer answer, URI next) {}
}
