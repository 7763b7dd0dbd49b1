package app.otodoke.http.web.chat;

import app.otodoke.chat.CardRef;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.MessagesPage;
import app.otodoke.chat.MessagesWanted;
import app.otodoke.chat.PostMessage;
import app.otodoke.chat.PostMessage.NewAttachment;
import app.otodoke.chat.Posted;
import app.otodoke.chat.RevisionView;
import app.otodoke.http.CurrentActor;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/web/rooms/{id}/messages")
@RunOnVirtualThread
@Authenticated
@Tag(name = "messages", description = "What is said in rooms, and how far people have read")
public class MessagesResource {

  private final MessagesApi messages;
  private final CurrentActor actor;

  MessagesResource(MessagesApi messages, CurrentActor actor) {
    this.messages = messages;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listMessages",
      summary = "A piece of a room's history",
      description =
          "The newest unless a position is given. Whoever follows the room from the answer's"
              + " position misses nothing.")
  @APIResponse(responseCode = "200", description = "Messages, the oldest first")
  @APIResponse(responseCode = "404", ref = "Problem")
  public MessagesPage listMessages(
      @PathParam("id") UUID id,
      @Parameter(description = "Older than this position") @QueryParam("before") Long before,
      @Parameter(description = "Newer than this position") @QueryParam("after") Long after,
      @Parameter(description = "On both sides of this position") @QueryParam("around") Long around,
      @Parameter(description = "On both sides of this message") @QueryParam("aroundMessage")
          UUID aroundMessage,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    int size = Page.limit(limit, 50);
    Long middle =
        aroundMessage == null || around != null
            ? around
            : Long.valueOf(messages.message(actor.get(), id, aroundMessage).seq());
    return messages.page(actor.get(), id, new MessagesWanted(before, after, middle, size));
  }

  @GET
  @Path("{messageId}")
  @Operation(operationId = "getMessage", summary = "One message")
  @APIResponse(responseCode = "200", description = "The message")
  @APIResponse(responseCode = "404", ref = "Problem")
  public MessageView getMessage(@PathParam("id") UUID id, @PathParam("messageId") UUID messageId) {
    return messages.message(actor.get(), id, messageId);
  }

  @GET
  @Path("{messageId}/revisions")
  @Operation(
      operationId = "listRevisions",
      summary = "What a message has said so far",
      description = "Its last hundred wordings in their order, the present one at the end.")
  @APIResponse(responseCode = "200", description = "The wordings")
  @APIResponse(responseCode = "404", ref = "Problem")
  public List<RevisionView> listRevisions(
      @PathParam("id") UUID id, @PathParam("messageId") UUID messageId) {
    return messages.revisions(actor.get(), id, messageId);
  }

  @POST
  @Operation(
      operationId = "postMessage",
      summary = "Say something",
      description =
          "Answered once it is durable. Repeating it with the same clientId answers the stored"
              + " message, so a client may try again until it has an answer.")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "words",
                      value =
                          """
                          {"clientId": "019a0000-0000-7000-8000-000000000002",
                           "body": "@ada 新曲、もう**聴いた**？"}""")))
  @APIResponse(
      responseCode = "201",
      description = "Stored",
      content = @Content(schema = @Schema(implementation = Posted.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was stored before",
      content = @Content(schema = @Schema(implementation = Posted.class)))
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  @APIResponse(responseCode = "503", ref = "Problem")
  public RestResponse<Posted> postMessage(@PathParam("id") UUID id, @NotNull MessageBody command) {
    Posted posted = messages.post(actor.get(), command.in(id));
    return RestResponse.status(
        posted.repeated() ? RestResponse.Status.OK : RestResponse.Status.CREATED, posted);
  }

  @PATCH
  @Path("{messageId}")
  @Operation(operationId = "editMessage", summary = "Change the words of one's own message")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public MessageView editMessage(
      @PathParam("id") UUID id,
      @PathParam("messageId") UUID messageId,
      @NotNull WordsBody command) {
    return messages.edit(actor.get(), id, messageId, command.body());
  }

  @DELETE
  @Path("{messageId}")
  @Operation(
      operationId = "deleteMessage",
      summary = "Take a message back",
      description =
          "Its author or a moderator of the room. Words and files are wiped; a tombstone stays.")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public void deleteMessage(@PathParam("id") UUID id, @PathParam("messageId") UUID messageId) {
    messages.delete(actor.get(), id, messageId);
  }

  /** What to say. */
  @Schema(name = "NewMessage")
  public record MessageBody(
      @Schema(description = "Made by the client; a repeat is recognised by it", required = true)
          UUID clientId,
      @Schema(description = "Markdown; may be empty next to files or cards", maxLength = 8000)
          String body,
      @Schema(description = "At most 10 completed uploads of one's own")
          List<NewAttachment> attachments,
      @Schema(description = "At most 5 things shown as cards") List<CardRef> cards,
      @Schema(nullable = true, description = "The message of the same room it answers")
          UUID replyTo) {

    PostMessage in(UUID roomId) {
      return new PostMessage(roomId, clientId, body, attachments, cards, replyTo);
    }
  }

  /** The new words. */
  @Schema(name = "MessageChange")
  public record WordsBody(@Schema(maxLength = 8000, required = true) String body) {}
}
