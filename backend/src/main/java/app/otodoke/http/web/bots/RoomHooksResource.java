package app.otodoke.http.web.bots;

import app.otodoke.bots.HookView;
import app.otodoke.bots.HooksApi;
import app.otodoke.bots.NewHook;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/rooms/{room}/hooks")
@RunOnVirtualThread
@Authenticated
@Tag(name = "bots")
public class RoomHooksResource {

  private final HooksApi hooks;
  private final CurrentActor actor;

  RoomHooksResource(HooksApi hooks, CurrentActor actor) {
    this.hooks = hooks;
    this.actor = actor;
  }

  /** What the messages' author is called. */
  @Schema(name = "CreateHook")
  public record HookBody(String name) {}

  @GET
  @Operation(
      operationId = "listHooks",
      summary = "The addresses that write into a room, for its moderators")
  @APIResponse(responseCode = "200", description = "Without their secrets")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "404", ref = "Problem")
  public List<HookView> listHooks(@PathParam("room") UUID room) {
    return hooks.hooks(actor.get(), room);
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "createHook",
      summary = "Make an address that writes into a room",
      description = "Whoever has it may write: it is shown this once.")
  @APIResponseSchema(value = NewHook.class, responseCode = "201", responseDescription = "Made")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public NewHook createHook(@PathParam("room") UUID room, @NotNull HookBody body) {
    return hooks.create(actor.get(), room, body.name());
  }

  @DELETE
  @Path("{hook}")
  @ResponseStatus(204)
  @Operation(operationId = "removeHook", summary = "End an address")
  @APIResponse(responseCode = "204", description = "Ended")
  @APIResponse(responseCode = "403", ref = "Problem")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void removeHook(@PathParam("room") UUID room, @PathParam("hook") UUID hook) {
    hooks.remove(actor.get(), room, hook);
  }
}
