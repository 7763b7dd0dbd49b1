package app.otodoke.http.open.chat;

import app.otodoke.chat.ReactionsApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
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

/** Emoji below messages, for programs. */
@Path("/api/v1/rooms/{id}/messages/{messageId}/reactions/{emoji}")
@RunOnVirtualThread
@Authenticated
@Scope("messages:write")
@Tag(name = "open")
public class OpenReactionsResource {

  private final ReactionsApi reactions;
  private final CurrentActor actor;

  OpenReactionsResource(ReactionsApi reactions, CurrentActor actor) {
    this.reactions = reactions;
    this.actor = actor;
  }

  @PUT
  @Operation(
      operationId = "openAddReaction",
      summary = "Put an emoji below a message",
      description = "Doing it twice changes nothing. Scope messages:write.")
  @APIResponse(responseCode = "204", description = "It is there")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public void openAddReaction(
      @PathParam("id") UUID id,
      @PathParam("messageId") UUID messageId,
      @Parameter(description = "One emoji, or :name: of the circle's own", example = "🎧")
          @PathParam("emoji")
          String emoji) {
    reactions.react(actor.get(), id, messageId, emoji, true);
  }

  @DELETE
  @Operation(
      operationId = "openRemoveReaction",
      summary = "Take one's own emoji away",
      description = "Doing it twice changes nothing. Scope messages:write.")
  @APIResponse(responseCode = "204", description = "It is not there")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public void openRemoveReaction(
      @PathParam("id") UUID id,
      @PathParam("messageId") UUID messageId,
      @Parameter(description = "As it stands there", example = "🎧") @PathParam("emoji")
          String emoji) {
    reactions.react(actor.get(), id, messageId, emoji, false);
  }
}
