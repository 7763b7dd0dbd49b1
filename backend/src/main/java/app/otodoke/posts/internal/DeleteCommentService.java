package app.otodoke.posts.internal;

import app.otodoke.posts.CommentDeleted;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Deletes a comment. */
@ApplicationScoped
class DeleteCommentService {

  private final EntityManager database;
  private final PostAccess access;
  private final PostCounts counts;
  private final Event<CommentDeleted> deleted;

  DeleteCommentService(
      EntityManager database, PostAccess access, PostCounts counts, Event<CommentDeleted> deleted) {
    this.database = database;
    this.access = access;
    this.counts = counts;
    this.deleted = deleted;
  }

  @Transactional
  void call(Actor actor, UUID id) {
    CommentEntity comment = access.deletableComment(actor, id);
    database.remove(comment);
    deleted.fire(new CommentDeleted(comment.postId, id));
    counts.tell(database.find(PostEntity.class, comment.postId));
  }
}
