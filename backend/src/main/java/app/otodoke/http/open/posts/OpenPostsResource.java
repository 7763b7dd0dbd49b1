package app.otodoke.http.open.posts;

import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
import app.otodoke.posts.ChangePost;
import app.otodoke.posts.LikesView;
import app.otodoke.posts.PostView;
import app.otodoke.posts.PostsApi;
import app.otodoke.posts.PostsWanted;
import app.otodoke.posts.PublishPost;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What people write about songs, for programs. */
@Path("/api/v1/posts")
@RunOnVirtualThread
@Authenticated
@Scope("posts:write")
@Tag(name = "open")
public class OpenPostsResource {

  private final PostsApi posts;
  private final CurrentActor actor;

  OpenPostsResource(PostsApi posts, CurrentActor actor) {
    this.posts = posts;
    this.actor = actor;
  }

  @GET
  @Scope("posts:read")
  @Operation(
      operationId = "openListPosts",
      summary = "What is written in the circle, newest first",
      description = "Scope posts:read.")
  @APIResponse(responseCode = "200", description = "A page of posts")
  public Page<PostView> openListPosts(
      @Parameter(description = "About this song") @QueryParam("song") UUID song,
      @Parameter(description = "About songs of this artist") @QueryParam("artist") UUID artist,
      @Parameter(description = "By this member") @QueryParam("author") UUID author,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 20 unless given") @QueryParam("limit") Integer limit) {
    return posts.posts(
        actor.get(), new PostsWanted(PostsWanted.Scope.CIRCLE, song, artist, author, after, limit));
  }

  @GET
  @Path("{id}")
  @Scope("posts:read")
  @Operation(operationId = "openGetPost", summary = "A post", description = "Scope posts:read.")
  @APIResponse(responseCode = "200", description = "The post")
  @APIResponse(responseCode = "404", ref = "Problem")
  public PostView openGetPost(@PathParam("id") UUID id) {
    return posts.post(actor.get(), id);
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "openPublishPost",
      summary = "Write about a song",
      description = "A repeat with the same clientId answers the stored post. Scope posts:write.")
  @APIResponse(responseCode = "201", description = "Written")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public PostView openPublishPost(@NotNull PublishPost command) {
    return posts.publish(actor.get(), command);
  }

  @PATCH
  @Path("{id}")
  @Operation(
      operationId = "openChangePost",
      summary = "Change a post of one's own",
      description = "Scope posts:write.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public PostView openChangePost(@PathParam("id") UUID id, @NotNull ChangePost command) {
    return posts.change(actor.get(), id, command);
  }

  @DELETE
  @Path("{id}")
  @Operation(
      operationId = "openDeletePost",
      summary = "Delete a post",
      description = "Scope posts:write.")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void openDeletePost(@PathParam("id") UUID id) {
    posts.delete(actor.get(), id);
  }

  @PUT
  @Path("{id}/like")
  @Operation(
      operationId = "openLikePost",
      summary = "Like a post",
      description = "Scope posts:write.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public LikesView openLikePost(@PathParam("id") UUID id) {
    return posts.like(actor.get(), id, true);
  }

  @DELETE
  @Path("{id}/like")
  @Operation(
      operationId = "openUnlikePost",
      summary = "Like a post no longer",
      description = "Scope posts:write.")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public LikesView openUnlikePost(@PathParam("id") UUID id) {
    return posts.like(actor.get(), id, false);
  }
}
