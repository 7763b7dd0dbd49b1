package app.otodoke.http.web.posts;

import app.otodoke.chat.CardMention;
import app.otodoke.chat.CardRef;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/songs/{id}/mentions")
@RunOnVirtualThread
@Authenticated
@Tag(name = "songs")
public class SongMentionsResource {

  private final MessagesApi messages;
  private final CurrentActor actor;

  SongMentionsResource(MessagesApi messages, CurrentActor actor) {
    this.messages = messages;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listSongMentions",
      summary = "Messages that show the song, in the rooms one is in, newest first")
  public Page<CardMention> listSongMentions(
      @PathParam("id") UUID id,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 20 unless given") @QueryParam("limit") Integer limit) {
    return messages.withCard(actor.get(), new CardRef("song", id), after, Page.limit(limit, 20));
  }
}
