package app.otodoke.http.web.posts;

import app.otodoke.http.CurrentActor;
import app.otodoke.posts.Share;
import app.otodoke.posts.Shared;
import app.otodoke.posts.SharesApi;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/web/songs/{id}/shares")
@RunOnVirtualThread
@Authenticated
@Tag(name = "posts")
public class SongSharesResource {

  private final SharesApi shares;
  private final CurrentActor actor;

  SongSharesResource(SharesApi shares, CurrentActor actor) {
    this.shares = shares;
    this.actor = actor;
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "shareSong",
      summary = "Show a song in a room, as a message with a card",
      description = "A repeat with the same clientId answers the message there is.")
  @APIResponse(responseCode = "201", description = "Said")
  @APIResponse(responseCode = "404", ref = "Problem")
  public Shared shareSong(@PathParam("id") UUID id, @NotNull Share command) {
    return shares.shareSong(actor.get(), id, command);
  }
}
