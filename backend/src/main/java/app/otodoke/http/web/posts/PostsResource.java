package app.otodoke.http.web.posts;

import app.otodoke.accounts.PersonView;
import app.otodoke.http.CurrentActor;
import app.otodoke.posts.ChangePost;
import app.otodoke.posts.LikesView;
import app.otodoke.posts.PostView;
import app.otodoke.posts.PostsApi;
import app.otodoke.posts.PublishPost;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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

@Path("/api/web/posts")
@RunOnVirtualThread
@Authenticated
@Tag(name = "posts", description = "What people write about songs")
public class PostsResource {

  private final PostsApi posts;
  private final CurrentActor actor;

  PostsResource(PostsApi posts, CurrentActor actor) {
    this.posts = posts;
    this.actor = actor;
  }

  @GET
  @Operation(
      operationId = "listPosts",
      summary = "The feed, newest first: everybody's, of people one follows, or kept ones",
      description = "Narrowed by song, artist and author; all of it optional.")
  public Page<PostView> listPosts(@Valid @BeanParam PostsParams params) {
    return posts.posts(actor.get(), params.wanted());
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "publishPost",
      summary = "Write about a song",
      description = "A repeat with the same clientId answers the stored post.")
  @APIResponse(responseCode = "201", description = "Written")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public PostView publishPost(@NotNull PublishPost command) {
    return posts.publish(actor.get(), command);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getPost", summary = "A post")
  @APIResponse(responseCode = "200", description = "A post")
  @APIResponse(responseCode = "404", ref = "Problem")
  public PostView getPost(@PathParam("id") UUID id) {
    return posts.post(actor.get(), id);
  }

  @PATCH
  @Path("{id}")
  @Operation(operationId = "changePost", summary = "Change a post of one's own")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public PostView changePost(@PathParam("id") UUID id, @NotNull ChangePost command) {
    return posts.change(actor.get(), id, command);
  }

  @DELETE
  @Path("{id}")
  @Operation(operationId = "deletePost", summary = "Delete a post: its author or a moderator")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void deletePost(@PathParam("id") UUID id) {
    posts.delete(actor.get(), id);
  }

  @PUT
  @Path("{id}/like")
  @Operation(operationId = "likePost", summary = "Like a post")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public LikesView likePost(@PathParam("id") UUID id) {
    return posts.like(actor.get(), id, true);
  }

  @DELETE
  @Path("{id}/like")
  @Operation(operationId = "unlikePost", summary = "Like a post no longer")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public LikesView unlikePost(@PathParam("id") UUID id) {
    return posts.like(actor.get(), id, false);
  }

  @GET
  @Path("{id}/likes")
  @Operation(operationId = "listLikers", summary = "Who likes a post, the latest first")
  @APIResponse(responseCode = "200", description = "Who likes a post, the latest first")
  @APIResponse(responseCode = "404", ref = "Problem")
  public Page<PersonView> listLikers(
      @PathParam("id") UUID id,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 20 unless given") @QueryParam("limit") Integer limit) {
    return posts.likers(actor.get(), id, after, Page.limit(limit, 20));
  }

  @PUT
  @Path("{id}/bookmark")
  @Operation(operationId = "keepPost", summary = "Keep a post for oneself")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void keepPost(@PathParam("id") UUID id) {
    posts.bookmark(actor.get(), id, true);
  }

  @DELETE
  @Path("{id}/bookmark")
  @Operation(operationId = "unkeepPost", summary = "Keep a post no longer")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void unkeepPost(@PathParam("id") UUID id) {
    posts.bookmark(actor.get(), id, false);
  }
}
