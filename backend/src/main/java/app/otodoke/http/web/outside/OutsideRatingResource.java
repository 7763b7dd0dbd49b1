package app.otodoke.http.web.outside;

import app.otodoke.http.CurrentActor;
import app.otodoke.outside.OutsideApi;
import app.otodoke.outside.OutsideRatingView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/songs/{id}/outside-rating")
@RunOnVirtualThread
@Authenticated
@Tag(name = "ratings")
public class OutsideRatingResource {

  private final OutsideApi outside;
  private final CurrentActor actor;

  OutsideRatingResource(OutsideApi outside, CurrentActor actor) {
    this.outside = outside;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "getOutsideRating",
      summary = "What MusicBrainz's people think of a song",
      description = "Never waits for them: state loading says to ask again.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public OutsideRatingView getOutsideRating(@PathParam("id") UUID id) {
    return outside.rating(actor.get(), id);
  }
}
