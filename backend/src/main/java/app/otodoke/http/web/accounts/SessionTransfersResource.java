package app.otodoke.http.web.accounts;

import app.otodoke.accounts.PersonView;
import app.otodoke.accounts.SessionTransfersApi;
import app.otodoke.accounts.TransferCode;
import app.otodoke.http.CurrentActor;
import app.otodoke.http.Origins;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/web/session/transfers")
@RunOnVirtualThread
@Tag(name = "session")
public class SessionTransfersResource {

  private final SessionTransfersApi transfers;
  private final CurrentActor actor;
  private final Origins origins;
  private final SessionCookie cookie;

  SessionTransfersResource(
      SessionTransfersApi transfers, CurrentActor actor, Origins origins, SessionCookie cookie) {
    this.transfers = transfers;
    this.actor = actor;
    this.origins = origins;
    this.cookie = cookie;
  }

  @POST
  @Authenticated
  @ResponseStatus(201)
  @Operation(
      operationId = "beginTransfer",
      summary = "Make a code by which another device of one's own signs in",
      description =
          "Good once, for five minutes, while this session is open. Each one voids the one before.")
  @APIResponseSchema(value = TransferCode.class, responseCode = "201", responseDescription = "Made")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public TransferCode beginTransfer() {
    return transfers.begin(actor.get(), origins.current());
  }

  @GET
  @Path("{code}")
  @PermitAll
  @Operation(operationId = "lookAtTransfer", summary = "Whom a code would sign in")
  @APIResponseSchema(
      value = PersonView.class,
      responseCode = "200",
      responseDescription = "The person whose code it is")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public PersonView lookAtTransfer(@PathParam("code") String code) {
    return transfers.look(code, origins.current());
  }

  @POST
  @Path("{code}")
  @PermitAll
  @ResponseStatus(201)
  @Operation(
      operationId = "completeTransfer",
      summary = "Sign in on this device by a code",
      description = "Uses the code up. Sets the refresh cookie.")
  @APIResponseSchema(
      value = SessionBody.class,
      responseCode = "201",
      responseDescription = "Signed in")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public RestResponse<SessionBody> completeTransfer(@PathParam("code") String code) {
    return cookie.answer(RestResponse.Status.CREATED, transfers.complete(code, origins.current()));
  }
}
