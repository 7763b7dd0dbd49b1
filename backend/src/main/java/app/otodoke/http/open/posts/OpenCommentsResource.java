package app.otodoke.http.open.posts;

import app.otodoke.http.CurrentActor;
import app.otodoke.http.Scope;
import app.otodoke.posts.CommentView;
import app.otodoke.posts.CommentsApi;
import app.otodoke.posts.WriteComment;
import app.otodoke.shared.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Comments on posts, for programs. */
@Path("/api/v1/posts/{id}/comments")
@RunOnVirtualThread
@Authenticated
@Scope("posts:write")
@Tag(name = "open")
public class OpenCommentsResource {

  private final CommentsApi comments;
  private final CurrentActor actor;

  OpenCommentsResource(CommentsApi comments, CurrentActor actor) {
    this.comments = comments;
    this.actor = actor;
  }

  /**
   * A comment to write.
   *
   * @param clientId made by the program; a repeat with the same one is recognised
   * @param body 1 to 2,000 characters
   */
  @Schema(name = "OpenNewComment")
  public record NewComment(UUID clientId, String body) {}

  @GET
  @Scope("posts:read")
  @Operation(
      operationId = "openListComments",
      summary = "The comments of a post, oldest first",
      description = "Scope posts:read.")
  @APIResponse(responseCode = "200", description = "A page of comments")
  @APIResponse(responseCode = "404", ref = "Problem")
  public Page<CommentView> openListComments(
      @PathParam("id") UUID id,
      @Parameter(description = "Cursor of the page before") @QueryParam("after") String after,
      @Parameter(description = "1 to 100; 50 unless given") @QueryParam("limit") Integer limit) {
    return comments.comments(actor.get(), id, after, Page.limit(limit, 50));
  }

  @POST
  @ResponseStatus(201)
  @Operation(
      operationId = "openWriteComment",
      summary = "Comment on a post",
      description =
          "A repeat with the same clientId answers the stored comment. Scope posts:write.")
  @APIResponse(responseCode = "201", description = "Written")
  @APIResponse(responseCode = "404", ref = "Problem")
  @APIResponse(responseCode = "409", ref = "Problem")
  @APIResponse(responseCode = "429", ref = "Problem")
  public CommentView openWriteComment(@PathParam("id") UUID id, @NotNull NewComment comment) {
    return comments.write(actor.get(), new WriteComment(id, comment.clientId(), comment.body()));
  }
}
