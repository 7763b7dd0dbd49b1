package app.otodoke.http.pipeline;

import app.otodoke.shared.FieldError;
import app.otodoke.shared.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Turns refusals into problem documents, in the caller's language. */
@ApplicationScoped
public class Problems {

  public static final String MEDIA_TYPE = "application/problem+json";

  private final Messages messages;
  private final ObjectMapper json;

  Problems(Messages messages, ObjectMapper json) {
    this.messages = messages;
    this.json = json;
  }

  /** The document of a refusal that has nothing to do with a request, as on the cable. */
  public Problem of(Refusal refusal, Locale language) {
    return of(refusal, language, null, null);
  }

  /** The document of a refusal of this request. */
  Problem of(Refusal refusal, RoutingContext context) {
    Exchange exchange = Exchange.of(context);
    return of(
        refusal,
        messages.language(context.request().getHeader("Accept-Language")),
        context.request().path(),
        exchange == null ? null : exchange.requestId());
  }

  private Problem of(Refusal refusal, Locale language, String instance, String requestId) {
    String key = "refusal." + refusal.type();
    List<Problem.Field> fields =
        refusal.errors().stream().map(error -> field(error, language)).toList();
    return new Problem(
        "/problems/" + refusal.type(),
        messages.text(language, key + ".title", refusal.arguments()).orElse(refusal.type()),
        refusal.status(),
        messages.text(language, key + ".detail", refusal.arguments()).orElse(null),
        instance,
        requestId,
        fields.isEmpty() ? null : fields,
        refusal.retryAfter().map(time -> Math.max(1, time.toSeconds())).orElse(null));
  }

  private Problem.Field field(FieldError error, Locale language) {
    String text =
        messages.text(language, "field." + error.code(), error.arguments()).orElse(error.code());
    return new Problem.Field(error.field(), error.code(), text);
  }

  /** Ends a request with the document. */
  public void answer(RoutingContext context, Refusal refusal) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.headWritten()) {
      return;
    }
    Problem problem = of(refusal, context);
    response.setStatusCode(problem.status());
    response.putHeader("Content-Type", MEDIA_TYPE);
    response.putHeader("Cache-Control", "no-store");
    if (problem.retryAfter() != null) {
      response.putHeader("Retry-After", problem.retryAfter().toString());
    }
    response.end(text(problem));
  }

  String text(Problem problem) {
    try {
      return json.writeValueAsString(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
