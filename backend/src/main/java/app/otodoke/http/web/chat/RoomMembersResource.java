package app.otodoke.http.web.chat;

import app.otodoke.chat.RoomMember;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomsApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/rooms/{id}/members")
@RunOnVirtualThread
@Authenticated
@Tag(name = "rooms")
public class RoomMembersResource {

  private final RoomsApi rooms;
  private final CurrentActor actor;

  RoomMembersResource(RoomsApi rooms, CurrentActor actor) {
    this.rooms = rooms;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listRoomMembers",
      summary = "Who is in a room, in the order they came",
      description = "For members.")
  @APIResponse(responseCode = "200", description = "A page of them")
  @APIResponse(responseCode = "404", ref = "Problem")
  public Page<RoomMember> listRoomMembers(
      @PathParam("id") UUID id,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return rooms.members(actor.get(), id, after, Page.limit(limit, 50));
  }

  @PUT
  @Path("{userId}")
  @Operation(
      operationId = "addRoomMember",
      summary = "Add a person, or give a member another role",
      description =
          "Any member adds people to an open room, moderators of the room to a closed one; owners"
              + " give roles. Without a role newcomers become members and members stay what they"
              + " are.")
  @APIResponse(responseCode = "200", description = "A member now")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public RoomMember addRoomMember(
      @PathParam("id") UUID id, @PathParam("userId") UUID userId, RoleBody command) {
    return rooms.add(actor.get(), id, userId, command == null ? null : command.role());
  }

  @DELETE
  @Path("{userId}")
  @Operation(
      operationId = "removeRoomMember",
      summary = "Take a person out of a room",
      description = "Moderators of the room take out members, owners everyone.")
  @APIResponse(responseCode = "204", description = "Not a member any more")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public void removeRoomMember(@PathParam("id") UUID id, @PathParam("userId") UUID userId) {
    rooms.remove(actor.get(), id, userId);
  }

  /** What they shall be. */
  @Schema(name = "RoomRoleChange")
  public record RoleBody(@Schema(nullable = true) RoomRole role) {}
}
