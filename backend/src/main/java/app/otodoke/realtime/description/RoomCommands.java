package app.otodoke.realtime.description;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can stand in {@code data} of a message command to a RoomChannel. */
final class RoomCommands {

  private RoomCommands() {}

  @Schema(
      name = "CableSpeak",
      description = "Says something; answered by an ack or refused with this clientId")
  record Speak(
      @Schema(examples = "speak") String action,
      @Schema(description = "Made by the client; repeating it is safe") UUID clientId,
      @Schema(description = "Markdown, at most 8,000 characters") String body,
      List<Attachment> attachments,
      List<Card> cards,
      @Schema(description = "The message of the same room it answers") UUID replyTo) {}

  @Schema(name = "CableAttachment")
  record Attachment(
      UUID mediaId, @Schema(description = "What it shows, for who cannot see it") String alt) {}

  @Schema(name = "CableCard")
  record Card(@Schema(examples = "song") String kind, UUID id) {}

  @Schema(name = "CableEdit", description = "Changes the text of one's own message")
  record Edit(
      @Schema(examples = "edit") String action,
      UUID messageId,
      String body,
      @Schema(description = "Recognises the answer; without one only refusals are answered")
          String ref) {}

  @Schema(name = "CableDelete", description = "Takes a message back")
  record Delete(@Schema(examples = "delete") String action, UUID messageId, String ref) {}

  @Schema(name = "CableReact", description = "Puts an emoji below a message, or takes it away")
  record React(
      @Schema(examples = "react") String action,
      UUID messageId,
      @Schema(description = "One emoji, or :name: of the circle's own") String emoji,
      boolean on,
      String ref) {}

  @Schema(name = "CableMarkRead", description = "Moves one's read position forward")
  record MarkRead(@Schema(examples = "read") String action, long seq, String ref) {}

  @Schema(name = "CableType", description = "Tells the others that one is writing")
  record Type(@Schema(examples = "typing") String action) {}
}
