package app.otodoke.http.web.chat;

import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.ReactionsApi;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/rooms/{id}/messages/{messageId}/reactions/{emoji}")
@RunOnVirtualThread
@Authenticated
@Tag(name = "messages")
public class ReactionsResource {

  private final ReactionsApi reactions;
  private final MessagesApi messages;
  private final CurrentActor actor;

  ReactionsResource(ReactionsApi reactions, MessagesApi messages, CurrentActor actor) {
    this.reactions = reactions;
    this.messages = messages;
    this.actor = actor;
  }

  @PUT
  @Operation(
      operationId = "addReaction",
      summary = "Put an emoji below a message",
      description = "Doing it twice changes nothing. A message takes 20 different ones.")
  @APIResponse(responseCode = "200", description = "The message with it")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public MessageView addReaction(
      @PathParam("id") UUID id,
      @PathParam("messageId") UUID messageId,
      @Parameter(description = "One emoji, or :name: of the circle's own", example = "🎧")
          @PathParam("emoji")
          String emoji) {
    reactions.react(actor.get(), id, messageId, emoji, true);
    return messages.message(actor.get(), id, messageId);
  }

  @DELETE
  @Operation(
      operationId = "removeReaction",
      summary = "Take one's own emoji away",
      description = "Doing it twice changes nothing.")
  @APIResponse(responseCode = "200", description = "The message without it")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public MessageView removeReaction(
      @PathParam("id") UUID id,
      @PathParam("messageId") UUID messageId,
      @Parameter(description = "As it stands there", example = "🎧") @PathParam("emoji")
          String emoji) {
    reactions.react(actor.get(), id, messageId, emoji, false);
    return messages.message(actor.get(), id, messageId);
  }
}
