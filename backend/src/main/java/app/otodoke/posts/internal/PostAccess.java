package app.otodoke.posts.internal;

import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Who may do what to posts and comments. Every member reads all of them. */
@ApplicationScoped
class PostAccess {

  static final String READ = "posts:read";
  static final String WRITE = "posts:write";

  private final EntityManager database;

  PostAccess(EntityManager database) {
    this.database = database;
  }

  /** Any post, kept from vanishing until the transaction ends. */
  PostEntity post(Actor actor, UUID id) {
    actor.requireScope(WRITE);
    return held(PostEntity.class, id, LockModeType.PESSIMISTIC_READ);
  }

  /** The actor's own post, for a change. */
  PostEntity own(Actor actor, UUID id) {
    actor.requireScope(WRITE);
    PostEntity post = held(PostEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    return hold(post.authorId.equals(actor.userId()), post);
  }

  PostEntity deletable(Actor actor, UUID id) {
    actor.requireScope(WRITE);
    PostEntity post = held(PostEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    return hold(post.authorId.equals(actor.userId()) || actor.moderates(), post);
  }

  CommentEntity ownComment(Actor actor, UUID id) {
    actor.requireScope(WRITE);
    CommentEntity comment = held(CommentEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    return hold(comment.authorId.equals(actor.userId()), comment);
  }

  CommentEntity deletableComment(Actor actor, UUID id) {
    actor.requireScope(WRITE);
    CommentEntity comment = held(CommentEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    PostEntity post = database.find(PostEntity.class, comment.postId);
    boolean may =
        comment.authorId.equals(actor.userId())
            || post.authorId.equals(actor.userId())
            || actor.moderates();
    return hold(may, comment);
  }

  private <T> T held(Class<T> type, UUID id, LockModeType lock) {
    T found = database.find(type, id, lock);
    return hold(found != null, found);
  }

  private static <T> T hold(boolean allowed, T found) {
    if (!allowed) {
      throw new NotThere();
    }
    return found;
  }
}
