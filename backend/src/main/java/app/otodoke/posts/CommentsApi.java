package app.otodoke.posts;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Comments on posts. Programs need {@code posts:read}, for changes {@code posts:write}. */
public interface CommentsApi {

  /**
   * The comments of a post, the oldest first.
   *
   * @throws app.otodoke.shared.NotThere when there is no such post
   */
  Page<CommentView> comments(Actor actor, UUID postId, String after, int limit);

  /** Comments by id; deleted and unknown ones are left out. */
  Map<UUID, CommentView> views(Actor actor, Collection<UUID> ids);

  /**
   * One comment.
   *
   * @throws app.otodoke.shared.NotThere when there is none, or none for the actor
   */
  CommentView comment(Actor actor, UUID id);

  /**
   * Comments on a post. Repeating it with the same client id answers the stored one.
   *
   * @throws app.otodoke.shared.NotThere when there is no such post
   * @throws app.otodoke.shared.InvalidInput when a field will not do
   * @throws WritingTooFast when the author writes too many in too little time
   */
  CommentView write(Actor actor, WriteComment command);

  /**
   * Changes one's own comment.
   *
   * @throws app.otodoke.shared.NotThere when it is not the actor's
   */
  CommentView change(Actor actor, UUID id, String body);

  /**
   * Deletes a comment: its author, the post's author or a moderator.
   *
   * @throws app.otodoke.shared.NotThere when it is not the actor's to delete
   */
  void delete(Actor actor, UUID id);
}
