package app.otodoke.http.web.chat;

import app.otodoke.chat.ChangeMembership;
import app.otodoke.chat.MembershipView;
import app.otodoke.chat.RoomView;
import app.otodoke.chat.RoomsApi;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/rooms/{id}/membership")
@RunOnVirtualThread
@Authenticated
@Tag(name = "rooms")
public class MembershipResource {

  private final RoomsApi rooms;
  private final CurrentActor actor;

  MembershipResource(RoomsApi rooms, CurrentActor actor) {
    this.rooms = rooms;
    this.actor = actor;
  }

  @PUT
  @Operation(
      operationId = "joinRoom",
      summary = "Join an open room",
      description = "What was said before counts as read. Joining twice changes nothing.")
  @APIResponse(responseCode = "200", description = "The room, joined")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public RoomView joinRoom(@PathParam("id") UUID id) {
    return rooms.join(actor.get(), id);
  }

  @PATCH
  @Operation(
      operationId = "changeMembership",
      summary = "Change how one has a room in one's list, and what one is told of it",
      description =
          "What is left out stays. EVERYTHING: every message counts and gives notice. MENTIONS:"
              + " every message counts, mentions give notice. NOTHING: messages count, nothing gives"
              + " notice. INVISIBLE: nothing counts.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public MembershipView changeMembership(
      @PathParam("id") UUID id, @NotNull ChangeMembership command) {
    return rooms.tune(actor.get(), id, command);
  }

  @DELETE
  @Operation(
      operationId = "leaveRoom",
      summary = "Leave a room",
      description = "The last owner cannot (last-room-owner), and nobody a direct room.")
  @APIResponse(responseCode = "204", description = "Left")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public void leaveRoom(@PathParam("id") UUID id) {
    rooms.leave(actor.get(), id);
  }
}
