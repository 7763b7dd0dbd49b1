package app.otodoke.http.pipeline;

import io.quarkus.runtime.LaunchMode;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The built client: its files, compressed beforehand and kept by browsers for good where the name
 * holds a hash, and its index page for every address the client itself understands.
 */
@ApplicationScoped
class ClientFiles implements PipelineFilter {

  private static final String INDEX = "/index.html";

  /** First path segments that are answered by something else. */
  private static final Set<String> TAKEN =
      Set.of("api", "cable", "s3", "media", "health", "metrics", "openapi", "q");

  private static final Pattern FILE = Pattern.compile("(/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

  private final Vertx vertx;
  private final boolean keep = LaunchMode.current() != LaunchMode.DEVELOPMENT;
  private final Map<String, ClientFile> files = new ConcurrentHashMap<>();

  ClientFiles(Vertx vertx) {
    this.vertx = vertx;
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    HttpMethod method = request.method();
    String path = context.normalizedPath();
    boolean reading = method == HttpMethod.GET || method == HttpMethod.HEAD;
    if (!reading || TAKEN.contains(firstSegment(path))) {
      context.next();
      return;
    }
    boolean file = path.lastIndexOf('.') > path.lastIndexOf('/');
    if (file && FILE.matcher(path).matches()) {
      answer(context, path);
    } else if (!file && acceptsPages(request)) {
      answer(context, INDEX);
    } else {
      context.next();
    }
  }

  private void answer(RoutingContext context, String path) {
    ClientFile known = files.get(path);
    Future<ClientFile> found =
        known != null
            ? Future.succeededFuture(known)
            : vertx.executeBlocking(() -> ClientFile.load(path), false);
    found
        .onFailure(context::fail)
        .onSuccess(
            file -> {
              if (file == null) {
                context.next();
                return;
              }
              if (keep) {
                files.put(path, file); // bounded: only files that exist
              }
              send(context, path, file);
            });
  }

  private static void send(RoutingContext context, String path, ClientFile file) {
    HttpServerRequest request = context.request();
    HttpServerResponse response = context.response();
    MultiMap headers = response.headers();
    headers.set("ETag", file.etag());
    headers.set("Vary", "Accept-Encoding");
    headers.set(
        "Cache-Control",
        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    if (matches(request.getHeader("If-None-Match"), file.etag())) {
      response.setStatusCode(304).end();
      return;
    }
    headers.set("Content-Type", file.type());
    String accepted = String.join(",", request.headers().getAll("Accept-Encoding"));
    Buffer body = file.plain();
    String encoding = "identity";
    if (file.brotli() != null && accepted.contains("br")) {
      body = file.brotli();
      encoding = "br";
    } else if (file.gzip() != null && accepted.contains("gzip")) {
      body = file.gzip();
      encoding = "gzip";
    }
    headers.set("Content-Encoding", encoding);
    headers.set("Content-Length", Integer.toString(body.length()));
    if (request.method() == HttpMethod.HEAD) {
      response.end();
    } else {
      response.end(body);
    }
  }

  private static boolean matches(String ifNoneMatch, String etag) {
    return ifNoneMatch != null
        && List.of(ifNoneMatch.split("\\s*,\\s*")).stream()
            .anyMatch(tag -> tag.replaceFirst("^W/", "").equals(etag));
  }

  private static boolean acceptsPages(HttpServerRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains("text/html");
  }

  private static String firstSegment(String path) {
    int end = path.indexOf('/', 1);
    return path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
  }
}
