package app.otodoke.http.web.chat;

import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.CreateRoom;
import app.otodoke.chat.DirectoryRoom;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.RoomSummary;
import app.otodoke.chat.RoomView;
import app.otodoke.chat.RoomsApi;
import app.otodoke.chat.UnreadView;
import app.otodoke.conduct.ConductApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/rooms")
@RunOnVirtualThread
@Authenticated
@Tag(name = "rooms", description = "Places to talk in, and who is in them")
public class RoomsResource {

  private final RoomsApi rooms;
  private final MessagesApi messages;
  private final ConductApi conduct;
  private final CurrentActor actor;

  RoomsResource(RoomsApi rooms, MessagesApi messages, ConductApi conduct, CurrentActor actor) {
    this.rooms = rooms;
    this.messages = messages;
    this.conduct = conduct;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listRooms",
      summary = "One's own rooms, the last active first",
      description =
          "With exact numbers of what is unread: others' messages, deleted ones left out. Archived"
              + " rooms are a list of their own.")
  public List<RoomSummary> listRooms(
      @Parameter(description = "True for the archived ones only")
          @QueryParam("archived")
          @DefaultValue("false")
          boolean archived) {
    Set<UUID> apart = conduct.apart(actor.get().userId());
    List<RoomSummary> own = archived ? rooms.archivedRooms(actor.get()) : rooms.rooms(actor.get());
    return own.stream()
        .filter(room -> room.people().size() != 1 || !apart.contains(room.people().getFirst().id()))
        .toList();
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "createRoom",
      summary = "Open a room",
      description = "Repeating it with the same id answers the room as it is now.")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "an open room",
                      value =
                          """
                          {"id": "019a0000-0000-7000-8000-000000000001", "kind": "OPEN",
                           "name": "新曲の感想", "description": "今週聴いた曲", "memberIds": []}""")))
  @APIResponse(responseCode = "201", description = "Opened")
  @APIResponse(responseCode = "409", ref = "Problem")
  public RoomView createRoom(@NotNull CreateRoom command) {
    return rooms.create(actor.get(), command);
  }

  @GET
  @Path("directory")
  @Operation(
      operationId = "listOpenRooms",
      summary = "The open rooms by name",
      description = "Archived ones are left out.")
  public Page<DirectoryRoom> listOpenRooms(
      @Parameter(
              description = "Part of name or description, whatever its case, width and kana",
              example = "しんきょく")
          @QueryParam("q")
          @Size(max = 100)
          String q,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return rooms.directory(actor.get(), q, after, Page.limit(limit, 50));
  }

  @GET
  @Path("unread")
  @Operation(operationId = "listUnread", summary = "What is unread in each of one's rooms")
  public List<UnreadView> listUnread() {
    return messages.unread(actor.get());
  }

  @GET
  @Path("{id}")
  @Operation(
      operationId = "getRoom",
      summary = "One room",
      description = "Any one is in, or an open one to look at before joining: myRole is null then.")
  @APIResponse(responseCode = "200", description = "The room")
  @APIResponse(responseCode = "404", ref = "Problem")
  public RoomView getRoom(@PathParam("id") UUID id) {
    return rooms.room(actor.get(), id);
  }

  @PATCH
  @Path("{id}")
  @Operation(
      operationId = "changeRoom",
      summary = "Change what a room is called and how it is used, or archive it",
      description =
          "What is left out stays. Kind and archiving need an owner of the room, being a room that"
              + " newcomers join one who keeps order in the circle too, the rest a moderator of the"
              + " room. An archived room can be read, and nothing new happens in it.")
  @RequestBody(
      content =
          @Content(examples = @ExampleObject(name = "put it away", value = "{\"archived\": true}")))
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public RoomView changeRoom(@PathParam("id") UUID id, @NotNull ChangeRoom command) {
    return rooms.change(actor.get(), id, command);
  }
}
