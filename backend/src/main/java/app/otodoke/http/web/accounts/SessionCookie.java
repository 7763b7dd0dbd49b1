package app.otodoke.http.web.accounts;

import app.otodoke.accounts.SignedIn;
import app.otodoke.http.pipeline.Caller;
import app.otodoke.shared.NotAllowed;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Keeps the refresh token in a cookie that scripts cannot read and other sites cannot send. Nothing
 * but renewing and signing out looks at it.
 */
@RequestScoped
public class SessionCookie {

  private static final String NAME = "otodoke_refresh";

  /** Browsers accept this prefix only over https, for this very host. */
  private static final String SECURE_NAME = "__Host-" + NAME;

  private static final int LIFE = (int) Duration.ofDays(30).toSeconds();

  private final Caller caller;
  private final CurrentVertxRequest request;

  SessionCookie(Caller caller, CurrentVertxRequest request) {
    this.caller = caller;
    this.request = request;
  }

  /**
   * The refresh token of this request; null when there is none.
   *
   * @throws NotAllowed when another site's page may have caused the request
   */
  String read() {
    HttpServerRequest http = request.getCurrent().request();
    String type = http.getHeader("Content-Type");
    boolean json = type != null && type.startsWith("application/json");
    if (!json && http.getHeader("X-Otodoke") == null) {
      throw new NotAllowed();
    }
    Cookie cookie = http.getCookie(name());
    return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
  }

  /** The answer to a session that was opened or renewed. */
  public RestResponse<SessionBody> answer(RestResponse.Status status, SignedIn signedIn) {
    return RestResponse.ResponseBuilder.create(status, SessionBody.of(signedIn))
        .cookie(cookie(signedIn.refreshToken(), LIFE))
        .header("Cache-Control", "no-store")
        .build();
  }

  NewCookie cleared() {
    return cookie("", 0);
  }

  private NewCookie cookie(String value, int maxAge) {
    return new NewCookie.Builder(name())
        .value(value)
        .path("/")
        .maxAge(maxAge)
        .httpOnly(true)
        .secure(caller.secure())
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }

  private String name() {
    return caller.secure() ? SECURE_NAME : NAME;
  }
}
