package app.otodoke.http.web.accounts;

import app.otodoke.accounts.RegisterAccount;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.http.Origins;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/web")
@RunOnVirtualThread
@PermitAll
@Tag(name = "session", description = "Getting in and staying in")
public class RegistrationsResource {

  private final SessionsApi sessions;
  private final Origins origins;
  private final SessionCookie cookie;

  RegistrationsResource(SessionsApi sessions, Origins origins, SessionCookie cookie) {
    this.sessions = sessions;
    this.origins = origins;
    this.cookie = cookie;
  }

  @POST
  @Path("registrations")
  @ResponseStatus(201)
  @Operation(
      operationId = "register",
      summary = "Become a member",
      description =
          "As the circle's registration allows: for anyone, by invitation, or not at all. Where the"
              + " circle can send mail, an address is taken over once the link sent to it was"
              + " followed, and the answer does not tell whether somebody has it already."
              + " Sets the refresh cookie.")
  @APIResponseSchema(
      value = SessionBody.class,
      responseCode = "201",
      responseDescription = "A member, and signed in")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public RestResponse<SessionBody> register(
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "example",
                              value =
                                  "{\"handle\": \"ben\", \"displayName\": \"ベン\", "
                                      + "\"email\": \"ben@example.org\", \"password\": \"seven quiet rivers\", "
                                      + "\"language\": \"ja\", \"inviteCode\": \"q7Jt0Xw2cVn4aYb8ZkLm1A\"}")))
          RegisterAccount command) {
    return cookie.answer(
        RestResponse.Status.CREATED, sessions.register(command, origins.current()));
  }

  @PUT
  @Path("email-confirmations/{token}")
  @ResponseStatus(204)
  @Operation(operationId = "confirmEmail", summary = "Confirm an e-mail address by its link")
  @APIResponse(responseCode = "204", description = "The address is the account's now")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public void confirmEmail(@PathParam("token") String token) {
    sessions.confirmEmail(token, origins.current());
  }
}
