package app.otodoke.posts.internal;

import app.otodoke.posts.CommentView;
import app.otodoke.posts.PostView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Posts and comments as they look to everybody at once: what live events carry. */
@ApplicationScoped
class NeutralViews {

  private final PostsQuery posts;
  private final PostViewBuilder postViews;
  private final CommentsQuery comments;
  private final CommentViewBuilder commentViews;

  NeutralViews(
      PostsQuery posts,
      PostViewBuilder postViews,
      CommentsQuery comments,
      CommentViewBuilder commentViews) {
    this.posts = posts;
    this.postViews = postViews;
    this.comments = comments;
    this.commentViews = commentViews;
  }

  PostView post(Actor actor, UUID id) {
    return postViews
        .views(nobody(actor), List.of(posts.one(nobody(actor).userId(), id)))
        .getFirst();
  }

  CommentView comment(Actor actor, UUID id) {
    Actor nobody = nobody(actor);
    return commentViews.views(nobody, List.of(comments.one(nobody.userId(), id))).getFirst();
  }

  private static Actor nobody(Actor actor) {
    return new Actor(Ids.next(), actor.role(), null, null, "");
  }
}
