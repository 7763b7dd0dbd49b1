package app.otodoke.chat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Says something in a room.
 *
 * @param clientId made by the client; a repeat with the same one is recognised
 * @param body 1–8,000 characters of Markdown; may be empty (or null) next to attachments or cards
 * @param attachments at most 10 completed uploads of the actor; null for none
 * @param cards at most 5 things shown as cards; null for none
 * @param replyTo the message of the same room it answers; null for none
 */
public record PostMessage(
    UUID roomId,
    UUID clientId,
    String body,
    List<NewAttachment> attachments,
    List<CardRef> cards,
    UUID replyTo) {

  public PostMessage {
    body = body == null ? "" : body;
    attachments = present(attachments);
    cards = present(cards);
  }

  private static <T> List<T> present(List<T> items) {
    return items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
  }

  /** Answers no other message. */
  public PostMessage(
      UUID roomId,
      UUID clientId,
      String body,
      List<NewAttachment> attachments,
      List<CardRef> cards) {
    this(roomId, clientId, body, attachments, cards, null);
  }

  /** Words only. */
  public PostMessage(UUID roomId, UUID clientId, String body) {
    this(roomId, clientId, body, List.of(), List.of());
  }

  /**
   * A file to go with it.
   *
   * @param alt what it shows, for those who cannot see it, at most 500 characters; null for nothing
   */
  public record NewAttachment(UUID mediaId, String alt) {}
}
