package app.otodoke.http.web.ratings;

import app.otodoke.http.CurrentActor;
import app.otodoke.ratings.Neighbours;
import app.otodoke.ratings.RatingsApi;
import app.otodoke.ratings.SongRatings;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/songs/{id}/rating")
@RunOnVirtualThread
@Authenticated
@Tag(name = "ratings")
public class SongRatingResource {

  private final RatingsApi ratings;
  private final CurrentActor actor;

  SongRatingResource(RatingsApi ratings, CurrentActor actor) {
    this.ratings = ratings;
    this.actor = actor;
  }

  /**
   * A rating.
   *
   * @param stars half stars, 1 to 10
   */
  public record Rating(int stars) {}

  @PUT
  @Operation(operationId = "rateSong", summary = "Rate a song in half stars, 1 to 10")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongRatings rateSong(@PathParam("id") UUID id, @NotNull Rating rating) {
    return ratings.rate(actor.get(), id, rating.stars());
  }

  @DELETE
  @Operation(operationId = "unrateSong", summary = "Take one's rating back")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongRatings unrateSong(@PathParam("id") UUID id) {
    return ratings.unrate(actor.get(), id);
  }

  @GET
  @Path("neighbours")
  @Operation(
      operationId = "listRatingNeighbours",
      summary = "One's own rated songs nearest to a rating, at most three each way")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public Neighbours listRatingNeighbours(
      @PathParam("id") UUID id, @QueryParam("stars") @NotNull Integer stars) {
    return ratings.neighbours(actor.get(), id, stars);
  }
}
