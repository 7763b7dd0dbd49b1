package app.otodoke.realtime.music;

import app.otodoke.conduct.ConductApi;
import app.otodoke.posts.CommentChanged;
import app.otodoke.posts.CommentDeleted;
import app.otodoke.posts.CommentView;
import app.otodoke.posts.PostCounted;
import app.otodoke.posts.PostDeleted;
import app.otodoke.posts.PostEdited;
import app.otodoke.posts.PostPublished;
import app.otodoke.realtime.channels.Broadcasts;
import app.otodoke.realtime.hub.Streams;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Tells of posts and comments once they are committed. */
@Singleton
class PostsBroadcaster {

  private final Broadcasts broadcasts;
  private final ConductApi conduct;

  PostsBroadcaster(Broadcasts broadcasts, ConductApi conduct) {
    this.broadcasts = broadcasts;
    this.conduct = conduct;
  }

  void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostPublished event) {
    MusicEvents.PostPublished news = new MusicEvents.PostPublished("post.published", event.post());
    Set<UUID> apart = conduct.apart(event.post().author().id());
    broadcasts.passingWithout(Streams.feed(), news, apart);
    broadcasts.passingWithout(Streams.song(event.post().song().id()), news, apart);
  }

  void edited(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostEdited event) {
    everywhere(
        event.postId(),
        event.songId(),
        new MusicEvents.PostEdited(
            "post.edited",
            event.postId(),
            event.songId(),
            event.body(),
            event.spoiler(),
            event.editedAt()));
  }

  void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostDeleted event) {
    everywhere(
        event.postId(),
        event.songId(),
        new MusicEvents.PostDeleted("post.deleted", event.postId(), event.songId()));
  }

  void counted(@Observes(during = TransactionPhase.AFTER_SUCCESS) PostCounted event) {
    everywhere(
        event.postId(),
        event.songId(),
        new MusicEvents.PostCounts("post.counts", event.postId(), event.likes(), event.comments()));
  }

  void commented(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentChanged event) {
    CommentView comment = event.comment();
    broadcasts.passingWithout(
        Streams.post(comment.postId()),
        event.fresh()
            ? new MusicEvents.CommentPosted("comment.posted", comment)
            : new MusicEvents.CommentEdited(
                "comment.edited", comment.id(), comment.body(), comment.editedAt()),
        conduct.apart(comment.author().id()));
  }

  void uncommented(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentDeleted event) {
    broadcasts.passing(
        Streams.post(event.postId()),
        new MusicEvents.CommentDeleted("comment.deleted", event.commentId()));
  }

  private void everywhere(UUID postId, UUID songId, Object news) {
    broadcasts.passing(Streams.feed(), news);
    broadcasts.passing(Streams.song(songId), news);
    broadcasts.passing(Streams.post(postId), news);
  }
}
