package app.otodoke.http.pipeline;

import app.otodoke.shared.NotThere;
import app.otodoke.shared.Unavailable;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Hands presigned requests below {@code /s3/} to the embedded S3, which listens on loopback only,
 * and streams both ways. Signatures are made for the loopback address, so the same address is good
 * whatever name the caller knows this server by.
 */
@ApplicationScoped
class S3Relay implements PipelineFilter {

  private static final Logger LOG = Logger.getLogger(S3Relay.class);
  private static final String PREFIX = "/s3/";
  private static final Set<HttpMethod> METHODS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT);
  private static final List<String> ASKED =
      List.of(
          "Content-Type",
          "Content-Length",
          "Content-MD5",
          "Range",
          "If-Match",
          "If-None-Match",
          "If-Modified-Since",
          "If-Unmodified-Since");
  private static final List<String> ANSWERED =
      List.of(
          "Content-Type",
          "Content-Length",
          "Content-Range",
          "Content-Disposition",
          "Accept-Ranges",
          "ETag",
          "Last-Modified",
          "Cache-Control");

  private final Problems problems;
  private final boolean embedded;
  private final int port;
  private final HttpClient client;

  S3Relay(
      Vertx vertx,
      Problems problems,
      @ConfigProperty(name = "otodoke.s3.endpoint") Optional<URI> endpoint,
      @ConfigProperty(name = "otodoke.s3.port") int port) {
    this.problems = problems;
    this.embedded = endpoint.isEmpty();
    this.port = port;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setMaxPoolSize(64)
                .setIdleTimeout(60)
                .setIdleTimeoutUnit(TimeUnit.SECONDS)
                .setMaxWaitQueueSize(256));
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!request.path().startsWith(PREFIX)) {
      context.next();
    } else if (!embedded || !signed(request)) {
      problems.answer(context, new NotThere());
    } else if (!METHODS.contains(request.method())) {
      problems.answer(context, PlainRefusal.ofStatus(405));
    } else if (request.method() == HttpMethod.PUT && request.getHeader("Content-Length") == null) {
      problems.answer(context, new PlainRefusal("length-required", 411));
    } else {
      relay(context);
    }
  }

  private static boolean signed(HttpServerRequest request) {
    return request.query() != null && request.query().contains("X-Amz-Signature=");
  }

  private void relay(RoutingContext context) {
    HttpServerRequest request = context.request();
    request.pause();
    RequestOptions options =
        new RequestOptions()
            .setHost("127.0.0.1")
            .setPort(port)
            .setMethod(request.method())
            .setURI(request.uri());
    client
        .request(options)
        .compose(outward -> send(context, outward))
        .onSuccess(answer -> answer(context, answer))
        .onFailure(
            failure -> {
              LOG.warnf("the embedded S3 did not answer: %s", failure.getMessage());
              request.resume();
              problems.answer(context, new Unavailable());
            });
  }

  private io.vertx.core.Future<HttpClientResponse> send(
      RoutingContext context, HttpClientRequest outward) {
    HttpServerRequest request = context.request();
    MultiMap headers = outward.headers();
    headers.set("Host", "127.0.0.1:" + port);
    ASKED.forEach(name -> copy(request.headers(), headers, name));
    request.headers().names().stream()
        .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("x-amz-"))
        .forEach(name -> copy(request.headers(), headers, name));
    // whoever asked has gone: let the other end go too
    context.response().exceptionHandler(gone -> outward.reset());
    context.response().closeHandler(gone -> outward.reset());
    if (request.method() != HttpMethod.PUT) {
      request.resume();
      return outward.send();
    }
    if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
      context.response().writeContinue();
    }
    return outward.send(request);
  }

  private static void answer(RoutingContext context, HttpClientResponse answer) {
    HttpServerResponse response = context.response();
    response.setStatusCode(answer.statusCode());
    MultiMap headers = response.headers();
    ANSWERED.forEach(name -> copy(answer.headers(), headers, name));
    // files come from people: never run, never guessed at, never compressed on the way
    headers.set("Content-Security-Policy", "default-src 'none'; sandbox");
    headers.set("Content-Encoding", "identity");
    if (context.request().method() == HttpMethod.HEAD) {
      response.end();
      return;
    }
    if (!headers.contains("Content-Length")) {
      response.setChunked(true);
    }
    answer.pipeTo(response).onFailure(broken -> context.request().connection().close());
  }

  private static void copy(MultiMap from, MultiMap to, String name) {
    String value = from.get(name);
    if (value != null) {
      to.set(name, value);
    }
  }
}
