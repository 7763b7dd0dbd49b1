package app.otodoke.http.web.circle;

import app.otodoke.accounts.FoundCircle;
import app.otodoke.accounts.SessionsApi;
import app.otodoke.circle.AuditView;
import app.otodoke.circle.ChangeCircle;
import app.otodoke.circle.CircleApi;
import app.otodoke.circle.CircleView;
import app.otodoke.http.CurrentActor;
import app.otodoke.http.Origins;
import app.otodoke.http.web.accounts.SessionBody;
import app.otodoke.http.web.accounts.SessionCookie;
import app.otodoke.shared.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/web/circle")
@RunOnVirtualThread
@Tag(name = "circle", description = "The circle, its settings and what was done in charge of it")
public class CircleResource {

  private final CircleApi circle;
  private final SessionsApi sessions;
  private final CurrentActor actor;
  private final Origins origins;
  private final SessionCookie cookie;

  CircleResource(
      CircleApi circle,
      SessionsApi sessions,
      CurrentActor actor,
      Origins origins,
      SessionCookie cookie) {
    this.circle = circle;
    this.sessions = sessions;
    this.actor = actor;
    this.origins = origins;
    this.cookie = cookie;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "getCircle",
      summary = "The circle as everyone may see it",
      description = "Also tells whether the first run is still to be done.")
  public CircleView getCircle() {
    return circle.current();
  }

  @POST
  @PermitAll
  @ResponseStatus(201)
  @Operation(
      operationId = "foundCircle",
      summary = "Found the circle with its first owner",
      description =
          "The first run. Succeeds once; the owner is signed in and the first rooms are there."
              + " Sets the refresh cookie.")
  @APIResponseSchema(
      value = SessionBody.class,
      responseCode = "201",
      responseDescription = "Founded, and the owner is signed in")
  @APIResponse(responseCode = "409", ref = "Problem")
  public RestResponse<SessionBody> foundCircle(
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "example",
                              value =
                                  "{\"circleName\": \"夜汽車\", \"language\": \"ja\", "
                                      + "\"owner\": {\"handle\": \"ada\", \"displayName\": \"エイダ\", "
                                      + "\"email\": \"ada@example.org\", "
                                      + "\"password\": \"seven quiet rivers\"}, \"rooms\": [\"談話室\"]}")))
          FoundCircle command) {
    return cookie.answer(RestResponse.Status.CREATED, sessions.found(command, origins.current()));
  }

  @PATCH
  @RolesAllowed("OWNER")
  @Operation(operationId = "changeCircle", summary = "Change the circle's settings; owners only")
  public CircleView changeCircle(
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "example",
                              value = "{\"registration\": \"INVITE\", \"accent\": \"#3366cc\"}")))
          ChangeCircle command) {
    return circle.change(actor.get(), command);
  }

  @GET
  @Path("audit")
  @RolesAllowed("OWNER")
  @Operation(
      operationId = "listAudit",
      summary = "What was done with power over others, newest first; owners only")
  public Page<AuditView> listAudit(
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return circle.audit(actor.get(), after, Page.limit(limit, 50));
  }
}
