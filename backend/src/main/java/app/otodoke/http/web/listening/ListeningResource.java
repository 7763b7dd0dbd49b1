package app.otodoke.http.web.listening;

import app.otodoke.http.CurrentActor;
import app.otodoke.listening.ListeningApi;
import app.otodoke.listening.ListeningView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/listening")
@RunOnVirtualThread
@Authenticated
@Tag(name = "listening")
public class ListeningResource {

  private final ListeningApi listening;
  private final CurrentActor actor;

  ListeningResource(ListeningApi listening, CurrentActor actor) {
    this.listening = listening;
    this.actor = actor;
  }

  /** The song one listens to. */
  public record Listening(@NotNull UUID songId) {}

  @GET
  @Operation(operationId = "listListening", summary = "Who listens to what now")
  public List<ListeningView> listListening() {
    return listening.now(actor.get());
  }

  @PUT
  @Operation(operationId = "listen", summary = "Say what one listens to; it fades by itself")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public ListeningView listen(@NotNull @Valid Listening now) {
    return listening.listen(actor.get(), now.songId());
  }

  @DELETE
  @Operation(operationId = "stopListening", summary = "Say that one has stopped")
  public void stopListening() {
    listening.stop(actor.get());
  }
}
