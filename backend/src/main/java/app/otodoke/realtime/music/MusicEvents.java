package app.otodoke.realtime.music;

import app.otodoke.accounts.PersonView;
import app.otodoke.catalog.SongView;
import app.otodoke.posts.CommentView;
import app.otodoke.posts.PostView;
import app.otodoke.ratings.RatingSummary;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of songs, posts, rounds and lists: events of the moment, kept nowhere. */
public final class MusicEvents {

  private MusicEvents() {}

  /** A song's own data changed. */
  @Schema(name = "CableSongChanged")
  public record SongChanged(@Schema(examples = "song.changed") String type, SongView song) {}

  /** Somebody rated a song, or took their rating back. */
  @Schema(name = "CableRatingChanged")
  public record RatingChanged(
      @Schema(examples = "rating.changed") String type, UUID songId, RatingSummary summary) {}

  /** What somebody listens to now; without a song they stopped. */
  @Schema(name = "CableListeningChanged")
  public record ListeningChanged(
      @Schema(examples = "listening.changed") String type,
      UUID userId,
      PersonView person,
      SongView song,
      Instant until) {}

  /** Somebody wrote about a song. */
  @Schema(name = "CablePostPublished")
  public record PostPublished(@Schema(examples = "post.published") String type, PostView post) {}

  /** A post has another text. */
  @Schema(name = "CablePostEdited")
  public record PostEdited(
      @Schema(examples = "post.edited") String type,
      UUID postId,
      UUID songId,
      String body,
      boolean spoiler,
      Instant editedAt) {}

  /** A post is gone. */
  @Schema(name = "CablePostDeleted")
  public record PostDeleted(
      @Schema(examples = "post.deleted") String type, UUID postId, UUID songId) {}

  /** How many like a post, and comment on it. */
  @Schema(name = "CablePostCounts")
  public record PostCounts(
      @Schema(examples = "post.counts") String type, UUID postId, long likes, long comments) {}

  /** Somebody commented. */
  @Schema(name = "CableCommentPosted")
  public record CommentPosted(
      @Schema(examples = "comment.posted") String type, CommentView comment) {}

  /** A comment has another text. */
  @Schema(name = "CableCommentEdited")
  public record CommentEdited(
      @Schema(examples = "comment.edited") String type,
      UUID commentId,
      String body,
      Instant editedAt) {}

  /** A comment is gone. */
  @Schema(name = "CableCommentDeleted")
  public record CommentDeleted(@Schema(examples = "comment.deleted") String type, UUID commentId) {}

  /** One more answered a blind round; what they said stays hidden. */
  @Schema(name = "CableRoundAnswered")
  public record RoundAnswered(
      @Schema(examples = "round.answered") String type,
      UUID roundId,
      long answered,
      long expected,
      UUID userId) {}

  /** A blind round's answers can be seen. */
  @Schema(name = "CableRoundOpened")
  public record RoundOpened(@Schema(examples = "round.opened") String type, UUID roundId) {}

  /** A list, or what stands in it, changed. */
  @Schema(name = "CableListChanged")
  public record ListChanged(@Schema(examples = "list.changed") String type, UUID listId) {}

  /** A list is gone. */
  @Schema(name = "CableListRemoved")
  public record ListRemoved(@Schema(examples = "list.removed") String type, UUID listId) {}
}
