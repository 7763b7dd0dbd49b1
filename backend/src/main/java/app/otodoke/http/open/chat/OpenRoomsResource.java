package app.otodoke.http.open.chat;

import app.otodoke.chat.RoomsApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1")
@RunOnVirtualThread
@Authenticated
@Scope("rooms:read")
@Tag(name = "open", description = "For programs, with an access token")
public class OpenRoomsResource {

  private final RoomsApi rooms;
  private final CurrentActor actor;

  OpenRoomsResource(RoomsApi rooms, CurrentActor actor) {
    this.rooms = rooms;
    this.actor = actor;
  }

  @GET
  @Path("rooms")
  @Operation(
      operationId = "openListRooms",
      summary = "The rooms the account is in, the last active first",
      description = "Scope rooms:read.")
  public List<RoomBody> openListRooms() {
    return rooms.rooms(actor.get()).stream().map(RoomBody::of).toList();
  }

  @GET
  @Path("room-directory")
  @Operation(
      operationId = "openListDirectory",
      summary = "The open rooms by name",
      description = "Scope rooms:read.")
  public Page<DirectoryRoomBody> openListDirectory(
      @Parameter(description = "Part of name or description") @QueryParam("q") @Size(max = 100)
          String q,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return rooms.directory(actor.get(), q, after, Page.limit(limit, 50)).map(DirectoryRoomBody::of);
  }

  @GET
  @Path("rooms/{id}")
  @Operation(operationId = "openGetRoom", summary = "One room", description = "Scope rooms:read.")
  @APIResponse(responseCode = "200", description = "The room")
  @APIResponse(responseCode = "404", ref = "Problem")
  public RoomBody openGetRoom(@PathParam("id") UUID id) {
    return RoomBody.of(rooms.room(actor.get(), id));
  }

  @GET
  @Path("rooms/{id}/members")
  @Operation(
      operationId = "openListRoomMembers",
      summary = "Who is in a room",
      description = "Scope rooms:read.")
  @APIResponse(responseCode = "200", description = "A page of them")
  @APIResponse(responseCode = "404", ref = "Problem")
  public Page<MemberBody> openListRoomMembers(
      @PathParam("id") UUID id,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return rooms.members(actor.get(), id, after, Page.limit(limit, 50)).map(MemberBody::of);
  }

  @PUT
  @Path("rooms/{id}/membership")
  @Scope("rooms:write")
  @Operation(
      operationId = "openJoinRoom",
      summary = "Join an open room",
      description = "Scope rooms:write.")
  @APIResponse(responseCode = "200", description = "The room, joined")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public RoomBody openJoinRoom(@PathParam("id") UUID id) {
    return RoomBody.of(rooms.join(actor.get(), id));
  }

  @DELETE
  @Path("rooms/{id}/membership")
  @Scope("rooms:write")
  @Operation(
      operationId = "openLeaveRoom",
      summary = "Leave a room",
      description = "Scope rooms:write.")
  @APIResponse(responseCode = "204", description = "Left")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public void openLeaveRoom(@PathParam("id") UUID id) {
    rooms.leave(actor.get(), id);
  }
}
