package app.otodoke.posts.internal;

import app.otodoke.posts.ChangePost;
import app.otodoke.posts.PostEdited;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Changes the words of a post, or whether it gives something away. */
@ApplicationScoped
class ChangePostService {

  private final PostAccess access;
  private final Event<PostEdited> edited;
  private final Clock clock;

  ChangePostService(PostAccess access, Event<PostEdited> edited, Clock clock) {
    this.access = access;
    this.edited = edited;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID id, ChangePost command) {
    PostFields.check(command);
    PostEntity post = access.own(actor, id);
    String body = command.body() == null ? post.body : command.body();
    boolean spoiler = command.spoiler() == null ? post.spoiler : command.spoiler();
    if (body.equals(post.body) && spoiler == post.spoiler) {
      return;
    }
    post.body = body;
    post.spoiler = spoiler;
    post.editedAt = clock.instant();
    edited.fire(new PostEdited(id, post.songId, body, spoiler, post.editedAt));
  }
}
