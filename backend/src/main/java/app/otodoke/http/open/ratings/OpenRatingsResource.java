package app.otodoke.http.open.ratings;

import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people think of songs, for programs. */
@Path("/api/v1/songs/{id}/ratings")
@RunOnVirtualThread
@Authenticated
@Scope("catalog:write")
@Tag(name = "open")
public class OpenRatingsResource {

  private final RatingsApi ratings;
  private final CurrentActor actor;

  OpenRatingsResource(RatingsApi ratings, CurrentActor actor) {
    this.ratings = ratings;
    this.actor = actor;
  }

  /**
   * A rating.
   *
   * @param stars half stars, 1 to 10
   */
  @Schema(name = "OpenRating")
  public record Rating(int stars) {}

  @GET
  @Scope("catalog:read")
  @Operation(
      operationId = "openGetSongRatings",
      summary = "What the circle and oneself think of a song",
      description =
          "Average, fair average, distribution and count, in half stars. Scope catalog:read.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongRatings openGetSongRatings(@PathParam("id") UUID id) {
    return ratings.ratings(actor.get(), id);
  }

  @PUT
  @Path("mine")
  @Operation(
      operationId = "openRateSong",
      summary = "Rate a song in half stars, 1 to 10",
      description = "Scope catalog:write.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongRatings openRateSong(@PathParam("id") UUID id, @NotNull Rating rating) {
    return ratings.rate(actor.get(), id, rating.stars());
  }

  @DELETE
  @Path("mine")
  @Operation(
      operationId = "openUnrateSong",
      summary = "Take one's rating back",
      description = "Scope catalog:write.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public SongRatings openUnrateSong(@PathParam("id") UUID id) {
    return ratings.unrate(actor.get(), id);
  }
}
