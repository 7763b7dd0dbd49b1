package app.otodoke.http.web.posts;

import app.otodoke.http.CurrentActor;
import app.otodoke.posts.CommentView;
import app.otodoke.posts.CommentsApi;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/web/comments/{id}")
@RunOnVirtualThread
@Authenticated
@Tag(name = "posts")
public class CommentsResource {

  private final CommentsApi comments;
  private final CurrentActor actor;

  CommentsResource(CommentsApi comments, CurrentActor actor) {
    this.comments = comments;
    this.actor = actor;
  }

  /**
   * Other words.
   *
   * @param body 1 to 2,000 characters
   */
  public record ChangeComment(String body) {}

  @PATCH
  @Operation(operationId = "changeComment", summary = "Change a comment of one's own")
  @APIResponse(responseCode = "200", description = "As it is now")
  @APIResponse(responseCode = "404", ref = "Problem")
  public CommentView changeComment(@PathParam("id") UUID id, @NotNull ChangeComment change) {
    return comments.change(actor.get(), id, change.body());
  }

  @DELETE
  @Operation(
      operationId = "deleteComment",
      summary = "Delete a comment: its author, the post's author or a moderator")
  @APIResponse(responseCode = "204", description = "Done")
  @APIResponse(responseCode = "404", ref = "Problem")
  public void deleteComment(@PathParam("id") UUID id) {
    comments.delete(actor.get(), id);
  }
}
