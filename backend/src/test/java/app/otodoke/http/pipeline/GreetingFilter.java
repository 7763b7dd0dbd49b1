package app.otodoke.http.pipeline;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** An example of a filter of one's own: it greets, right after the request log. */
@ApplicationScoped
class GreetingFilter implements PluggedFilter {

  @Override
  public Place place() {
    return Place.after(RequestLog.class);
  }

  @Override
  public void handle(RoutingContext context) {
    context.response().putHeader("X-Greeting", "after RequestLog");
    context.next();
  }
}
