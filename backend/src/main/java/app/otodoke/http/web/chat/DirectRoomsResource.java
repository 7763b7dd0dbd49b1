package app.otodoke.http.web.chat;

import app.otodoke.chat.RoomView;
import app.otodoke.chat.RoomsApi;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/direct-rooms")
@RunOnVirtualThread
@Authenticated
@Tag(name = "rooms")
public class DirectRoomsResource {

  private final RoomsApi rooms;
  private final CurrentActor actor;

  DirectRoomsResource(RoomsApi rooms, CurrentActor actor) {
    this.rooms = rooms;
    this.actor = actor;
  }

  @POST
  @Operation(
      operationId = "openDirectRoom",
      summary = "The direct room of oneself and these people",
      description = "There is one for each set of people; it is opened when it is not there yet.")
  @APIResponse(responseCode = "200", description = "The room")
  public RoomView openDirectRoom(@NotNull DirectRoomBody command) {
    return rooms.direct(actor.get(), command.memberIds());
  }

  /** With whom. */
  @Schema(name = "DirectRoom")
  public record DirectRoomBody(
      @Schema(description = "1 to 9 others", required = true) @NotNull List<UUID> memberIds) {}
}
