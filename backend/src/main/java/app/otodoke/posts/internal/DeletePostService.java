package app.otodoke.posts.internal;

import app.otodoke.media.MediaApi;
import app.otodoke.posts.PostDeleted;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Deletes a post with everything that hangs on it. */
@ApplicationScoped
class DeletePostService {

  private final EntityManager database;
  private final PostAccess access;
  private final MediaApi media;
  private final Event<PostDeleted> deleted;

  DeletePostService(
      EntityManager database, PostAccess access, MediaApi media, Event<PostDeleted> deleted) {
    this.database = database;
    this.access = access;
    this.media = media;
    this.deleted = deleted;
  }

  @Transactional
  void call(Actor actor, UUID id) {
    PostEntity post = access.deletable(actor, id);
    database.remove(post);
    media.release(PublishPostService.ref(id));
    deleted.fire(new PostDeleted(id, post.songId));
  }
}
