package app.otodoke.http.web.conduct;

import app.otodoke.conduct.BanMember;
import app.otodoke.conduct.BanView;
import app.otodoke.conduct.BansApi;
import app.otodoke.http.CurrentActor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/members/{id}/ban")
@RunOnVirtualThread
@RolesAllowed({"OWNER", "MODERATOR"})
@Tag(name = "conduct")
public class BanResource {

  private final BansApi bans;
  private final CurrentActor actor;

  BanResource(BansApi bans, CurrentActor actor) {
    this.bans = bans;
    this.actor = actor;
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "ban",
      summary = "Ban a person",
      description =
          "Sessions and sockets end at once. With a purge all they wrote is taken away, little by"
              + " little.")
  @APIResponseSchema(value = BanView.class, responseCode = "201", responseDescription = "Banned")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public BanView ban(
      @PathParam("id") UUID id,
      @NotNull
          @RequestBody(
              content =
                  @Content(
                      examples =
                          @ExampleObject(
                              name = "example",
                              value = "{\"reason\": \"宣伝の繰り返し\", \"purge\": true}")))
          BanMember command) {
    return bans.ban(actor.get(), id, command);
  }

  @DELETE
  @ResponseStatus(204)
  @Operation(operationId = "unban", summary = "Let a banned person in again")
  @APIResponse(responseCode = "204", description = "Let in")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void unban(@PathParam("id") UUID id) {
    bans.unban(actor.get(), id);
  }
}
