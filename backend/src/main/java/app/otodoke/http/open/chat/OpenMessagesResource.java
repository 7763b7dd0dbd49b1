package app.otodoke.http.open.chat;

import app.otodoke.chat.MessagesApi;
import app.otodoke.chat.MessagesWanted;
import app.otodoke.chat.Posted;
import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
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

@Path("/api/v1/rooms/{id}/messages")
@RunOnVirtualThread
@Authenticated
@Scope("messages:write")
@Tag(name = "open")
public class OpenMessagesResource {

  private final MessagesApi messages;
  private final CurrentActor actor;

  OpenMessagesResource(MessagesApi messages, CurrentActor actor) {
    this.messages = messages;
    this.actor = actor;
  }

  @GET
  @Scope("messages:read")
  @Operation(
      operationId = "openListMessages",
      summary = "A piece of a room's history",
      description = "The newest unless a position is given. Scope messages:read.")
  @APIResponse(responseCode = "200", description = "Messages, the oldest first")
  @APIResponse(responseCode = "404", ref = "Problem")
  public MessagesBody openListMessages(
      @PathParam("id") UUID id,
      @Parameter(description = "Older than this position") @QueryParam("before") Long before,
      @Parameter(description = "Newer than this position") @QueryParam("after") Long after,
      @Parameter(description = "On both sides of this position") @QueryParam("around") Long around,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    int size = Page.limit(limit, 50);
    return MessagesBody.of(
        messages.page(actor.get(), id, new MessagesWanted(before, after, around, size)));
  }

  @GET
  @Path("{messageId}")
  @Scope("messages:read")
  @Operation(
      operationId = "openGetMessage",
      summary = "One message",
      description = "Scope messages:read.")
  @APIResponse(responseCode = "200", description = "The message")
  @APIResponse(responseCode = "404", ref = "Problem")
  public MessageBody openGetMessage(
      @PathParam("id") UUID id, @PathParam("messageId") UUID messageId) {
    return MessageBody.of(messages.message(actor.get(), id, messageId));
  }

  @POST
  @Operation(
      operationId = "openPostMessage",
      summary = "Say something",
      description =
          "Answered once it is durable; safe to repeat with the same clientId. Scope"
              + " messages:write.")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "words",
                      value =
                          """
                          {"clientId": "019a0000-0000-7000-8000-000000000003",
                           "body": "今週の新譜は12曲です。"}""")))
  @APIResponse(
      responseCode = "201",
      description = "Stored",
      content = @Content(schema = @Schema(implementation = MessageBody.class)))
  @APIResponse(
      responseCode = "200",
      description = "It was stored before",
      content = @Content(schema = @Schema(implementation = MessageBody.class)))
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  @APIResponse(responseCode = "503", ref = "Problem")
  public RestResponse<MessageBody> openPostMessage(
      @PathParam("id") UUID id, @NotNull NewMessageBody command) {
    Posted posted = messages.post(actor.get(), command.in(id));
    return RestResponse.status(
        posted.repeated() ? RestResponse.Status.OK : RestResponse.Status.CREATED,
        MessageBody.of(posted.message()));
  }

  @PATCH
  @Path("{messageId}")
  @Operation(
      operationId = "openEditMessage",
      summary = "Change the words of one's own message",
      description = "Scope messages:write.")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public MessageBody openEditMessage(
      @PathParam("id") UUID id,
      @PathParam("messageId") UUID messageId,
      @NotNull ChangedWordsBody command) {
    return MessageBody.of(messages.edit(actor.get(), id, messageId, command.body()));
  }

  @DELETE
  @Path("{messageId}")
  @Operation(
      operationId = "openDeleteMessage",
      summary = "Take a message back",
      description = "Scope messages:write.")
  @APIResponse(responseCode = "204", description = "Deleted")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public void openDeleteMessage(@PathParam("id") UUID id, @PathParam("messageId") UUID messageId) {
    messages.delete(actor.get(), id, messageId);
  }

  /** The new words. */
  @Schema(name = "OpenMessageChange")
  public record ChangedWordsBody(@Schema(maxLength = 8000, required = true) String body) {}
}
