package app.otodoke.http.web.chat;

import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/rooms/{id}/messages/{messageId}/replies")
@RunOnVirtualThread
@Authenticated
@Tag(name = "messages")
public class RepliesResource {

  private final MessagesApi messages;
  private final CurrentActor actor;

  RepliesResource(MessagesApi messages, CurrentActor actor) {
    this.messages = messages;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listReplies",
      summary = "The messages that answer one",
      description = "The oldest first; deleted ones left out.")
  @APIResponse(responseCode = "200", description = "A page of them")
  @APIResponse(responseCode = "404", ref = "Problem")
  public Page<MessageView> listReplies(
      @PathParam("id") UUID id,
      @PathParam("messageId") UUID messageId,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return messages.replies(actor.get(), id, messageId, after, Page.limit(limit, 50));
  }
}
