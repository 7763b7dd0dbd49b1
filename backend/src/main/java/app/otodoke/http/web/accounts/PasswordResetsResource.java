package app.otodoke.http.web.accounts;

import app.otodoke.accounts.ResetNotGood;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.http.Origins;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/web/password-resets")
@RunOnVirtualThread
@PermitAll
@Tag(name = "session")
public class PasswordResetsResource {

  private final SessionsApi sessions;
  private final Origins origins;
  private final SessionCookie cookie;

  PasswordResetsResource(SessionsApi sessions, Origins origins, SessionCookie cookie) {
    this.sessions = sessions;
    this.origins = origins;
    this.cookie = cookie;
  }

  /** Whose password was forgotten. */
  @Schema(name = "RequestReset")
  public record RequestBody(@Schema(examples = "ada@example.org") String email) {}

  /** The new password. */
  @Schema(name = "CompleteReset")
  public record PasswordBody(@Schema(examples = "three quiet evening songs") String password) {}

  @POST
  @ResponseStatus(202)
  @Operation(
      operationId = "requestPasswordReset",
      summary = "Have a link to choose a new password sent",
      description =
          "Answers the same whether or not an account has the address. Where the circle cannot send"
              + " mail, an owner makes the link instead.")
  @APIResponse(responseCode = "202", description = "If an account has the address, a link is sent")
  @APIResponse(responseCode = "429", ref = "Problem")
  public void requestPasswordReset(@NotNull RequestBody body) {
    sessions.requestReset(body.email(), origins.current());
  }

  @GET
  @Path("{token}")
  @ResponseStatus(204)
  @Operation(operationId = "checkPasswordReset", summary = "Whether a link is still good")
  @APIResponse(responseCode = "204", description = "It is")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public void checkPasswordReset(@PathParam("token") String token) {
    if (!sessions.resetIsGood(token, origins.current())) {
      throw new ResetNotGood();
    }
  }

  @PUT
  @Path("{token}")
  @ResponseStatus(200)
  @Operation(
      operationId = "completePasswordReset",
      summary = "Choose a new password by a link",
      description = "Ends all sessions and opens a new one. Sets the refresh cookie.")
  @APIResponseSchema(
      value = SessionBody.class,
      responseCode = "200",
      responseDescription = "Chosen, and signed in")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public RestResponse<SessionBody> completePasswordReset(
      @PathParam("token") String token, @NotNull PasswordBody body) {
    return cookie.answer(
        RestResponse.Status.OK, sessions.completeReset(token, body.password(), origins.current()));
  }
}
