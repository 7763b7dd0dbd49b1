package app.otodoke.notices.internal;

import app.otodoke.notices.NoticeKind;
import app.otodoke.posts.CommentChanged;
import app.otodoke.posts.CommentDeleted;
import app.otodoke.posts.Followed;
import app.otodoke.posts.PostDeleted;
import app.otodoke.posts.PostLiked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Keeps what happened to posts and people until there is time for it. */
@ApplicationScoped
class PostNews {

  private final Desk desk;
  private List<Item> items = new ArrayList<>();

  PostNews(Desk desk) {
    this.desk = desk;
  }

  /**
   * Something done, or undone.
   *
   * @param kind null for a post or comment that is gone
   * @param userId who is followed; null where the post's author is meant
   */
  record Item(NoticeKind kind, UUID actorId, UUID userId, UUID postId, UUID commentId, boolean on) {

    String thing() {
      return switch (kind) {
        case COMMENT -> Things.comment(commentId);
        case LIKE -> Things.like(postId, actorId);
        default -> Things.follow(actorId, userId);
      };
    }
  }

  void commented(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentChanged event) {
    if (event.fresh()) {
      UUID author = event.comment().author().id();
      UUID post = event.comment().postId();
      note(new Item(NoticeKind.COMMENT, author, null, post, event.comment().id(), true));
    }
  }

  void liked(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostLiked event) {
    note(new Item(NoticeKind.LIKE, event.userId(), null, event.postId(), null, event.liked()));
  }

  void followed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Followed event) {
    note(
        new Item(
            NoticeKind.FOLLOW,
            event.followerId(),
            event.followeeId(),
            null,
            null,
            event.following()));
  }

  void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostDeleted event) {
    note(new Item(null, null, null, event.postId(), null, false));
  }

  void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentDeleted event) {
    note(new Item(null, null, null, null, event.commentId(), false));
  }

  private void note(Item item) {
    synchronized (this) {
      items.add(item);
    }
    desk.wake();
  }

  synchronized List<Item> take() {
    List<Item> taken = items;
    items = new ArrayList<>();
    return taken;
  }

  synchronized boolean waiting() {
    return !items.isEmpty();
  }
}
