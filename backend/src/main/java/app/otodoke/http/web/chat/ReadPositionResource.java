package app.otodoke.http.web.chat;

import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.UnreadView;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/rooms/{id}")
@RunOnVirtualThread
@Authenticated
@Tag(name = "messages")
public class ReadPositionResource {

  private final MessagesApi messages;
  private final CurrentActor actor;

  ReadPositionResource(MessagesApi messages, CurrentActor actor) {
    this.messages = messages;
    this.actor = actor;
  }

  @PUT
  @Path("read")
  @Operation(
      operationId = "markRead",
      summary = "Everything up to a position is read",
      description =
          "Moves the read position forward only, for all of one's devices; with backwards the"
              + " position becomes the first thing unread again.")
  @APIResponse(responseCode = "200", description = "What is unread now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public UnreadView markRead(@PathParam("id") UUID id, @NotNull ReadBody command) {
    if (Boolean.TRUE.equals(command.backwards())) {
      return messages.unreadFrom(actor.get(), id, command.seq());
    }
    return messages.read(actor.get(), id, command.seq());
  }

  @PUT
  @Path("unread")
  @Operation(
      operationId = "markUnread",
      summary = "Everything from a position on is unread",
      description = "Moves the read position back only.")
  @APIResponse(responseCode = "200", description = "What is unread now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public UnreadView markUnread(@PathParam("id") UUID id, @NotNull PositionBody command) {
    return messages.unreadFrom(actor.get(), id, command.seq());
  }

  /** Up to where, or from where on. */
  @Schema(name = "ReadPosition")
  public record ReadBody(
      @Schema(examples = "120", required = true) long seq,
      @Schema(nullable = true, description = "True to mark as unread") Boolean backwards) {}

  /** Where. */
  @Schema(name = "Position")
  public record PositionBody(@Schema(examples = "120", required = true) long seq) {}
}
