package app.otodoke.http.web.chat;

import app.otodoke.chat.MessageView;
import app.otodoke.chat.PinsApi;
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

@Path("/api/web/rooms/{id}")
@RunOnVirtualThread
@Authenticated
@Tag(name = "messages")
public class PinsResource {

  private final PinsApi pins;
  private final CurrentActor actor;

  PinsResource(PinsApi pins, CurrentActor actor) {
    this.pins = pins;
    this.actor = actor;
  }

  @GET
  @Path("pins")
  @Operation(operationId = "listPins", summary = "The pinned messages, the last pinned first")
  @APIResponse(responseCode = "200", description = "At most 50")
  @APIResponse(responseCode = "404", ref = "Problem")
  public List<MessageView> listPins(@PathParam("id") UUID id) {
    return pins.pins(actor.get(), id);
  }

  @PUT
  @Path("messages/{messageId}/pin")
  @Operation(
      operationId = "pinMessage",
      summary = "Pin a message",
      description = "Moderators of the room; in direct rooms everybody. Twice changes nothing.")
  @APIResponse(responseCode = "204", description = "Pinned")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public void pinMessage(@PathParam("id") UUID id, @PathParam("messageId") UUID messageId) {
    pins.pin(actor.get(), id, messageId, true);
  }

  @DELETE
  @Path("messages/{messageId}/pin")
  @Operation(operationId = "unpinMessage", summary = "Take the pin away")
  @APIResponse(responseCode = "204", description = "Not pinned")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public void unpinMessage(@PathParam("id") UUID id, @PathParam("messageId") UUID messageId) {
    pins.pin(actor.get(), id, messageId, false);
  }
}
