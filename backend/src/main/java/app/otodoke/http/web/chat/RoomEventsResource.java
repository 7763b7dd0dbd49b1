package app.otodoke.http.web.chat;

import app.otodoke.chat.LogEntry;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomsApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/rooms/{id}/events")
@RunOnVirtualThread
@Authenticated
@Tag(name = "messages")
public class RoomEventsResource {

  private final RoomsApi rooms;
  private final RoomLogApi log;
  private final CurrentActor actor;

  RoomEventsResource(RoomsApi rooms, RoomLogApi log, CurrentActor actor) {
    this.rooms = rooms;
    this.log = log;
    this.actor = actor;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "listEvents",
      summary = "What happened in a room after a position",
      description =
          "The same events the cable delivers, in order and without gaps: seq is 1, 2, 3 … in each"
              + " room.")
  @APIResponse(
      responseCode = "200",
      description = "Events, the oldest first",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = RoomEvent.class)))
  @APIResponse(responseCode = "404", ref = "Problem")
  public String listEvents(
      @PathParam("id") UUID id,
      @Parameter(description = "The last position one has seen; 0 for the beginning")
          @QueryParam("after")
          @DefaultValue("0")
          long after,
      @Parameter(description = "1 to 100; 100 unless given") @QueryParam("limit") Integer limit) {
    rooms.access(actor.get(), id);
    return log.entries(id, after, Page.limit(limit, 100)).stream()
        .map(LogEntry::json)
        .collect(Collectors.joining(",", "[", "]"));
  }
}
