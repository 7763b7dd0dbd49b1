package app.otodoke.realtime.description;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.Posting;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The events that rooms' logs keep, in the form they are delivered in. */
final class LogEvents {

  private LogEvents() {}

  @Schema(name = "CableMessagePosted")
  record MessagePosted(
      @Schema(examples = "message.posted") String type,
      UUID roomId,
      @Schema(description = "Position in the room's log: 1, 2, 3 … without gaps") long seq,
      Instant at,
      @Schema(description = "Who did it") UUID actorId,
      MessageView message,
      @Schema(description = "When the message answers one") Parent parent) {}

  /** What a message answers, and how many messages answer that now. */
  @Schema(name = "CableParent")
  record Parent(UUID messageId, long replies) {}

  @Schema(name = "CableMessageEdited")
  record MessageEdited(
      @Schema(examples = "message.edited") String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      UUID messageId,
      String body,
      List<UUID> mentions,
      boolean everyone,
      Instant editedAt) {}

  @Schema(name = "CableMessageDeleted")
  record MessageDeleted(
      @Schema(examples = "message.deleted") String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      UUID messageId,
      @Schema(description = "When the message answered one") Parent parent) {}

  @Schema(name = "CableReactionChanged")
  record ReactionChanged(
      @Schema(examples = "reaction.changed") String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      UUID messageId,
      @Schema(description = "Empty when the message was deleted later: nothing to do then")
          String emoji,
      String emojiUrl,
      UUID userId,
      boolean on) {}

  @Schema(name = "CableMessagePinned")
  record MessagePinned(
      @Schema(examples = "message.pinned") String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      UUID messageId,
      boolean on) {}

  @Schema(name = "CableMemberJoined")
  record MemberJoined(
      @Schema(examples = "member.joined") String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      PersonView person,
      RoomRole role) {}

  @Schema(name = "CableMemberLeft")
  record MemberLeft(
      @Schema(examples = "member.left") String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      UUID userId,
      @Schema(description = "Who removed them; themselves when they left") UUID by) {}

  @Schema(name = "CableMemberChanged")
  record MemberChanged(
      @Schema(examples = "member.changed") String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      UUID userId,
      RoomRole role) {}

  @Schema(name = "CableRoomChanged")
  record RoomChanged(
      @Schema(examples = "room.changed") String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      Room room) {}

  /** What everyone in a room sees alike of it. */
  @Schema(name = "CableRoom")
  record Room(
      UUID id,
      RoomKind kind,
      String name,
      String description,
      boolean standard,
      Instant archivedAt,
      String icon,
      Posting posting,
      String welcome,
      int slowModeSeconds) {}
}
