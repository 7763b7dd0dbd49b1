package app.otodoke.http.web.chat;

import app.otodoke.chat.AddEmoji;
import app.otodoke.chat.EmojiApi;
import app.otodoke.chat.EmojiView;
import app.otodoke.http.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/emoji")
@RunOnVirtualThread
@Authenticated
@Tag(name = "messages")
public class EmojiResource {

  private final EmojiApi emoji;
  private final CurrentActor actor;

  EmojiResource(EmojiApi emoji, CurrentActor actor) {
    this.emoji = emoji;
    this.actor = actor;
  }

  @GET
  @Operation(operationId = "listEmoji", summary = "The circle's own emoji by name")
  @APIResponse(responseCode = "200", description = "At most 500")
  public List<EmojiView> listEmoji() {
    return emoji.emoji(actor.get());
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "addEmoji",
      summary = "Add an emoji to the circle's own",
      description = "The picture is a finished upload with the purpose EMOJI.")
  @APIResponse(responseCode = "201", description = "Added")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  public EmojiView addEmoji(@NotNull AddEmoji command) {
    return emoji.add(actor.get(), command);
  }

  @DELETE
  @Path("{name}")
  @Operation(
      operationId = "removeEmoji",
      summary = "Take an emoji away",
      description = "Whoever added it, or who keeps order in the circle.")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void removeEmoji(@PathParam("name") String name) {
    emoji.remove(actor.get(), name);
  }
}
