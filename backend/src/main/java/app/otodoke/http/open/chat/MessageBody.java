package app.otodoke.http.open.chat;

import app.otodoke.chat.MessageView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message, for programs. */
@Schema(name = "OpenMessage")
public record MessageBody(
    UUID id,
    UUID roomId,
    @Schema(examples = "120", description = "Its position in the room's log") long seq,
    UUID clientId,
    AuthorBody author,
    @Schema(examples = "もう**聴いた**？", description = "Markdown; empty when deleted") String body,
    List<FileBody> files,
    List<CardBody> cards,
    @Schema(description = "Ids of the people it calls by @handle") List<UUID> mentions,
    @Schema(nullable = true, description = "The message it answers") UUID replyTo,
    @Schema(description = "How many messages answer it") long replies,
    List<ReactionBody> reactions,
    Instant createdAt,
    @Schema(nullable = true) Instant editedAt,
    boolean deleted) {

  static MessageBody of(MessageView message) {
    return new MessageBody(
        message.id(),
        message.roomId(),
        message.seq(),
        message.clientId(),
        AuthorBody.of(message.author()),
        message.body(),
        message.attachments().stream().map(FileBody::of).toList(),
        message.cards().stream().map(card -> new CardBody(card.kind(), card.id())).toList(),
        message.mentions(),
        message.replyTo() == null ? null : message.replyTo().messageId(),
        message.replies(),
        message.reactions().stream().map(r -> new ReactionBody(r.emoji(), r.count())).toList(),
        message.createdAt(),
        message.editedAt(),
        message.deleted());
  }

  /** A file shown with a message. */
  @Schema(name = "OpenFile")
  public record FileBody(
      UUID id,
      @Schema(examples = "image/jpeg") String type,
      String name,
      long bytes,
      @Schema(description = "What it shows; empty when its author did not say") String alt,
      @Schema(nullable = true, description = "Root-relative address") String url) {

    static FileBody of(MessageView.Attachment attachment) {
      var media = attachment.media();
      return new FileBody(
          media.id(),
          media.type(),
          media.name(),
          media.bytes(),
          attachment.alt(),
          media.url("original"));
    }
  }

  /** An emoji below a message, and how many people put it there. */
  @Schema(name = "OpenReaction")
  public record ReactionBody(@Schema(examples = "🎧") String emoji, long count) {}

  /** Something shown as a card. */
  @Schema(name = "OpenCard")
  public record CardBody(
      @Schema(examples = "song", description = "song, post, list or round") String kind, UUID id) {}
}
