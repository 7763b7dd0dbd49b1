package app.otodoke.http.web.conduct;

import app.otodoke.accounts.PersonView;
import app.otodoke.conduct.ConductApi;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web")
@RunOnVirtualThread
@Authenticated
@Tag(name = "conduct", description = "How people get on, and who keeps order")
public class BlocksResource {

  private final ConductApi conduct;
  private final CurrentActor actor;

  BlocksResource(ConductApi conduct, CurrentActor actor) {
    this.conduct = conduct;
    this.actor = actor;
  }

  @GET
  @Path("blocks")
  @Operation(operationId = "listBlocks", summary = "Whom one blocks, the newest first")
  public List<PersonView> listBlocks() {
    return conduct.blocks(actor.get());
  }

  @PUT
  @Path("blocks/{userId}")
  @ResponseStatus(204)
  @Operation(
      operationId = "block",
      summary = "Block a person",
      description =
          "No direct messages either way; neither sees the other's posts and direct room. They are"
              + " not told.")
  @APIResponse(responseCode = "204", description = "Blocked")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public void block(@PathParam("userId") UUID userId) {
    conduct.block(actor.get(), userId, true);
  }

  @DELETE
  @Path("blocks/{userId}")
  @ResponseStatus(204)
  @Operation(operationId = "unblock", summary = "Block a person no longer")
  @APIResponse(responseCode = "204", description = "Not blocked")
  public void unblock(@PathParam("userId") UUID userId) {
    conduct.block(actor.get(), userId, false);
  }

  @GET
  @Path("mutes")
  @Operation(operationId = "listMutes", summary = "Whom one mutes, the newest first")
  public List<PersonView> listMutes() {
    return conduct.mutes(actor.get());
  }

  @PUT
  @Path("mutes/{userId}")
  @ResponseStatus(204)
  @Operation(
      operationId = "mute",
      summary = "Mute a person",
      description = "What they write is folded away for oneself; nothing changes for them.")
  @APIResponse(responseCode = "204", description = "Muted")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public void mute(@PathParam("userId") UUID userId) {
    conduct.mute(actor.get(), userId, true);
  }

  @DELETE
  @Path("mutes/{userId}")
  @ResponseStatus(204)
  @Operation(operationId = "unmute", summary = "Mute a person no longer")
  @APIResponse(responseCode = "204", description = "Not muted")
  public void unmute(@PathParam("userId") UUID userId) {
    conduct.mute(actor.get(), userId, false);
  }
}
