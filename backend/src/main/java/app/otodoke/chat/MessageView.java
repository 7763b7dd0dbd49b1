package app.otodoke.chat;

import app.otodoke.accounts.PersonView;
import app.otodoke.media.MediaView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message. The room's log carries it in this very form.
 *
 * @param seq its position in the room's log
 * @param clientId what its author's client called it
 * @param body Markdown as it was written; empty when deleted
 * @param attachments empty when deleted
 * @param cards empty when deleted
 * @param mentions the people it calls by {@code @handle}, the author left out
 * @param everyone true when it calls everybody in the room, by {@code @everyone} or {@code @みんな}
 * @param replyTo what it answers; null when it answers nothing, or is deleted
 * @param replies how many messages answer it, deleted ones left out
 * @param reactions emoji below it in the order of their first use; empty when deleted
 * @param pinned true when the room keeps it at hand
 * @param editedAt null when it was never edited
 * @param deleted true for what is left of a deleted message
 */
public record MessageView(
    UUID id,
    UUID roomId,
    long seq,
    UUID clientId,
    PersonView author,
    String body,
    List<Attachment> attachments,
    List<CardRef> cards,
    List<UUID> mentions,
    boolean everyone,
    @Nullable ReplyTo replyTo,
    long replies,
    List<ReactionView> reactions,
    boolean pinned,
    Instant createdAt,
    @Nullable Instant editedAt,
    boolean deleted) {

  public MessageView {
    attachments = List.copyOf(attachments);
    cards = List.copyOf(cards);
    mentions = List.copyOf(mentions);
    reactions = List.copyOf(reactions);
  }

  /**
   * The message that is answered.
   *
   * @param seq its position in the room's log
   * @param excerpt plain text on one line, at most 120 characters; empty when deleted
   * @param deleted true when only a tombstone is left of it
   */
  public record ReplyTo(
      UUID messageId, long seq, PersonView author, String excerpt, boolean deleted) {}

  /**
   * A file shown with the message.
   *
   * @param alt what it shows; empty when its author did not say
   */
  public record Attachment(MediaView media, String alt) {}
}
