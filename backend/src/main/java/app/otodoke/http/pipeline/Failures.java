package app.otodoke.http.pipeline;

import app.otodoke.shared.NotThere;
import app.otodoke.shared.Refusal;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error of every door becomes a problem document here, and only here. */
@ApplicationScoped
class Failures {

  private static final Logger LOG = Logger.getLogger(Failures.class);

  private final Problems problems;

  Failures(Problems problems) {
    this.problems = problems;
  }

  // The more particular types are listed because the platform brings mappers of its own for them.
  @ServerExceptionMapper({
    Refusal.class,
    ResteasyReactiveViolationException.class,
    MismatchedInputException.class,
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    ForbiddenException.class,
    WebApplicationException.class,
    Throwable.class
  })
  Response map(Throwable failure, RoutingContext context) {
    Problem problem = problems.of(refusal(failure), context);
    Response.ResponseBuilder response =
        Response.status(problem.status())
            .type(Problems.MEDIA_TYPE)
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(problems.text(problem));
    if (problem.retryAfter() != null) {
      response.header(HttpHeaders.RETRY_AFTER, problem.retryAfter());
    }
    if (problem.status() == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (failure instanceof WebApplicationException web) {
      Object allow = web.getResponse().getHeaders().getFirst(HttpHeaders.ALLOW);
      if (allow != null) {
        response.header(HttpHeaders.ALLOW, allow);
      }
    }
    return response.build();
  }

  void register(@Observes Router router) {
    // before every other failure handler, which would answer with a page or with nothing
    router
        .route()
        .order(Integer.MIN_VALUE + 10)
        .failureHandler(context -> problems.answer(context, refusal(context)));
    // after everything else
    router.route().last().handler(context -> problems.answer(context, new NotThere()));
  }

  private static Refusal refusal(RoutingContext context) {
    return context.failure() == null
        ? PlainRefusal.ofStatus(context.statusCode())
        : refusal(context.failure());
  }

  private static Refusal refusal(Throwable failure) {
    return Refusals.of(failure)
        .orElseGet(
            () -> {
              LOG.error("a request failed", failure);
              return new PlainRefusal("fault", 500);
            });
  }
}
