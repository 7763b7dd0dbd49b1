package app.otodoke.http;

import app.otodoke.accounts.Origin;
import app.otodoke.http.pipeline.Caller;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;

/** Where the current request comes from. */
@RequestScoped
public class Origins {

  private static final int MAX_USER_AGENT = 500;

  private final Caller caller;
  private final CurrentVertxRequest request;

  Origins(Caller caller, CurrentVertxRequest request) {
    this.caller = caller;
    this.request = request;
  }

  public Origin current() {
    String userAgent = request.getCurrent().request().getHeader("User-Agent");
    boolean cut = userAgent != null && userAgent.length() > MAX_USER_AGENT;
    return new Origin(caller.address(), cut ? userAgent.substring(0, MAX_USER_AGENT) : userAgent);
  }
}
