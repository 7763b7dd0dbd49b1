package app.otodoke.http.web.posts;

import app.otodoke.accounts.PersonView;
import app.otodoke.http.CurrentActor;
import app.otodoke.posts.FollowView;
import app.otodoke.posts.FollowsApi;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/follows")
@RunOnVirtualThread
@Authenticated
@Tag(name = "posts")
public class FollowsResource {

  private final FollowsApi follows;
  private final CurrentActor actor;

  FollowsResource(FollowsApi follows, CurrentActor actor) {
    this.follows = follows;
    this.actor = actor;
  }

  @GET
  @Operation(operationId = "listFollows", summary = "Whom a member follows, or who follows them")
  public Page<PersonView> listFollows(
      @QueryParam("of") @NotNull UUID of,
      @QueryParam("direction") @DefaultValue("following") @Pattern(regexp = "following|followers")
          String direction,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    boolean followers = direction.equals("followers");
    return follows.people(actor.get(), of, followers, after, Page.limit(limit, 50));
  }

  @GET
  @Path("{userId}")
  @Operation(operationId = "getFollow", summary = "How one stands to a member")
  public FollowView getFollow(@PathParam("userId") UUID userId) {
    return follows.follow(actor.get(), userId);
  }

  @PUT
  @Path("{userId}")
  @Operation(operationId = "follow", summary = "Follow a member")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public FollowView follow(@PathParam("userId") UUID userId) {
    return follows.follow(actor.get(), userId, true);
  }

  @DELETE
  @Path("{userId}")
  @Operation(operationId = "unfollow", summary = "Follow a member no longer")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public FollowView unfollow(@PathParam("userId") UUID userId) {
    return follows.follow(actor.get(), userId, false);
  }
}
