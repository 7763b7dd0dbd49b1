package app.otodoke.http.web.ratings;

import app.otodoke.http.CurrentActor;
import app.otodoke.ratings.RatedSong;
import app.otodoke.ratings.RatingsApi;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/ratings")
@RunOnVirtualThread
@Authenticated
@Tag(name = "ratings")
public class RatingsResource {

  private final RatingsApi ratings;
  private final CurrentActor actor;

  RatingsResource(RatingsApi ratings, CurrentActor actor) {
    this.ratings = ratings;
    this.actor = actor;
  }

  @GET
  @Operation(operationId = "listRatings", summary = "What a member rated, the latest first")
  public Page<RatedSong> listRatings(
      @QueryParam("member") @NotNull UUID member,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 20 unless given") @QueryParam("limit") Integer limit) {
    return ratings.ofMember(actor.get(), member, after, Page.limit(limit, 20));
  }
}
