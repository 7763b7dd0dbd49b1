package app.otodoke.http.pipeline;

import app.otodoke.shared.FieldError;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotSignedIn;
import app.otodoke.shared.Refusal;
import app.otodoke.shared.Unavailable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which refusal an exception amounts to; empty for a fault of ours. */
final class Refusals {

  private static final int DEPTH = 12;

  private Refusals() {}

  static Optional<Refusal> of(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; cause != null && i < DEPTH; i++) {
      Refusal refusal = direct(cause);
      if (refusal != null) {
        return Optional.of(refusal);
      }
      cause = cause.getCause();
    }
    return failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500
        ? Optional.of(PlainRefusal.ofStatus(web.getResponse().getStatus()))
        : Optional.empty();
  }

  private static Refusal direct(Throwable failure) {
    return switch (failure) {
      case Refusal refusal -> refusal;
      case ResteasyReactiveViolationException input -> violations(input);
      case JsonMappingException json when json.getCause() instanceof Refusal refusal -> refusal;
      case JsonMappingException json when !json.getPath().isEmpty() ->
          new InvalidInput(path(json), "malformed");
      case JsonProcessingException json -> new PlainRefusal("malformed-json", 400);
      case UnauthorizedException nobody -> new NotSignedIn();
      case AuthenticationException bad -> new NotSignedIn();
      case ForbiddenException not -> new NotAllowed();
      case SQLTransientException busy -> new Unavailable();
      case SQLException away when isAway(away) -> new Unavailable();
      default -> null;
    };
  }

  /** No connection in time, a broken one, or a database that shuts down or starts up. */
  private static boolean isAway(SQLException failure) {
    String state = failure.getSQLState();
    return state == null || state.startsWith("08") || state.startsWith("57P");
  }

  private static InvalidInput violations(ConstraintViolationException failure) {
    return new InvalidInput(
        failure.getConstraintViolations().stream()
            .map(ViolationFields::field)
            .sorted(java.util.Comparator.comparing(FieldError::field))
            .toList());
  }

  private static String path(JsonMappingException json) {
    return json.getPath().stream()
        .map(
            part ->
                part.getFieldName() != null
                    ? part.getFieldName()
                    : Integer.toString(part.getIndex()))
        .collect(Collectors.joining("."));
  }
}
