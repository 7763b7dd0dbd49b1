package app.otodoke.http.web.ratings;

import app.otodoke.http.CurrentActor;
import app.otodoke.ratings.RatingsApi;
import app.otodoke.ratings.SongRatings;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/songs/{id}/ratings")
@RunOnVirtualThread
@Authenticated
@Tag(name = "ratings")
public class SongRatingsResource {

  private final RatingsApi ratings;
  private final CurrentActor actor;

  SongRatingsResource(RatingsApi ratings, CurrentActor actor) {
    this.ratings = ratings;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "getSongRatings",
      summary = "What the circle and oneself think of a song",
      description = "Average, fair average, distribution and count, in half stars.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongRatings getSongRatings(@PathParam("id") UUID id) {
    return ratings.ratings(actor.get(), id);
  }
}
