package app.otodoke.http.web.accounts;

import app.otodoke.accounts.SessionsApi;
import app.otodoke.accounts.SignIn;
import app.otodoke.http.Origins;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/web/session")
@RunOnVirtualThread
@PermitAll
@Tag(name = "session")
public class SessionResource {

  private final SessionsApi sessions;
  private final Origins origins;
  private final SessionCookie cookie;

  SessionResource(SessionsApi sessions, Origins origins, SessionCookie cookie) {
    this.sessions = sessions;
    this.origins = origins;
    this.cookie = cookie;
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "signIn",
      summary = "Sign in",
      description = "By handle or confirmed e-mail address. Sets the refresh cookie.")
  @APIResponseSchema(
      value = SessionBody.class,
      responseCode = "201",
      responseDescription = "Signed in")
  @APIResponse(responseCode = "401", ref = "Problem")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public RestResponse<SessionBody> signIn(
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "example",
                              value =
                                  "{\"login\": \"ben\", \"password\": \"seven quiet rivers\"}")))
          SignIn command) {
    return cookie.answer(RestResponse.Status.CREATED, sessions.signIn(command, origins.current()));
  }

  @POST
  @Path("refresh")
  @ResponseStatus(200)
  @Operation(
      operationId = "refreshSession",
      summary = "Renew the session by the refresh cookie",
      description =
          "Every refresh token is good once and is replaced; using a spent one again ends the"
              + " session, except within 10 seconds, when two tabs renew at once. Needs the header"
              + " X-Otodoke or a JSON body.")
  @APIResponseSchema(
      value = SessionBody.class,
      responseCode = "200",
      responseDescription = "Renewed")
  @APIResponse(responseCode = "204", description = "There is no cookie")
  @APIResponse(responseCode = "401", ref = "Problem")
  public RestResponse<SessionBody> refreshSession() {
    String token = cookie.read();
    if (token == null) {
      return RestResponse.noContent();
    }
    return cookie.answer(RestResponse.Status.OK, sessions.refresh(token, origins.current()));
  }

  @DELETE
  @ResponseStatus(204)
  @Operation(
      operationId = "signOut",
      summary = "Sign out",
      description = "Ends the session of the refresh cookie and takes the cookie away.")
  @APIResponse(responseCode = "204", description = "Signed out")
  public RestResponse<Void> signOut() {
    String token = cookie.read();
    if (token != null) {
      sessions.signOut(token);
    }
    return RestResponse.ResponseBuilder.<Void>noContent().cookie(cookie.cleared()).build();
  }
}
