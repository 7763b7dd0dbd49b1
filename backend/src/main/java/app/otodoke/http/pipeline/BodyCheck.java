package app.otodoke.http.pipeline;

import app.otodoke.shared.Refusal;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bodies are JSON and small. A form or a plain text, which a foreign page could make a browser send
 * without asking, is refused at every door of the API.
 */
@ApplicationScoped
class BodyCheck implements PipelineFilter {

  private final Problems problems;
  private final long limit;

  BodyCheck(
      Problems problems,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size")
          io.quarkus.runtime.configuration.MemorySize limit) {
    this.problems = problems;
    this.limit = limit.asLongValue();
  }

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    String length = request.getHeader("Content-Length");
    boolean hasBody =
        length != null ? !length.equals("0") : request.getHeader("Transfer-Encoding") != null;
    if (!hasBody) {
      context.next();
    } else if (length != null && tooLong(length)) {
      context.response().putHeader("Connection", "close");
      problems.answer(context, new TooLarge(limit >> 10));
    } else if (context.normalizedPath().startsWith("/api/") && !json(request)) {
      problems.answer(context, new NotJson());
    } else {
      context.next();
    }
  }

  private boolean tooLong(String length) {
    return !length.matches("\\d{1,18}") || Long.parseLong(length) > limit;
  }

  private static boolean json(HttpServerRequest request) {
    String type = request.getHeader("Content-Type");
    return type != null
        && type.toLowerCase(Locale.ROOT)
            .strip()
            .matches("application/(json|merge-patch\\+json)\\s*(;.*)?");
  }

  /** The body is longer than any request needs. */
  static final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLarge(long limitKb) {
      super("too-large", 413, limitKb);
    }
  }

  /** The body is not declared as JSON. */
  static final class NotJson extends Refusal {

    private static final long serialVersionUID = 1L;

    NotJson() {
      super("not-json", 415);
    }
  }
}
