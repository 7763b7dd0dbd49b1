package app.otodoke.posts.internal;

import app.otodoke.posts.CommentChanged;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Changes the words of a comment. */
@ApplicationScoped
class ChangeCommentService {

  private final EntityManager database;
  private final PostAccess access;
  private final NeutralViews neutral;
  private final Event<CommentChanged> changed;
  private final Clock clock;

  ChangeCommentService(
      EntityManager database,
      PostAccess access,
      NeutralViews neutral,
      Event<CommentChanged> changed,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.neutral = neutral;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID id, String body) {
    PostFields.checkComment(body);
    CommentEntity comment = access.ownComment(actor, id);
    if (!comment.body.equals(body)) {
      comment.body = body;
      comment.editedAt = clock.instant();
      database.flush();
      changed.fire(new CommentChanged(neutral.comment(actor, id), false));
    }
  }
}
