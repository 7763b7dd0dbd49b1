package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.Posting;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries of a room's log in the form they are delivered in. */
final class Events {

  static final String MESSAGE_POSTED = "message.posted";
  static final String MESSAGE_EDITED = "message.edited";
  static final String MESSAGE_DELETED = "message.deleted";
  static final String REACTION_CHANGED = "reaction.changed";
  static final String MESSAGE_PINNED = "message.pinned";
  static final String MEMBER_JOINED = "member.joined";
  static final String MEMBER_LEFT = "member.left";
  static final String MEMBER_CHANGED = "member.changed";
  static final String ROOM_CHANGED = "room.changed";

  private Events() {}

  record MessagePosted(
      String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      MessageView message,
      Parent parent) {}

  /** What a message answers, and how many messages answer that now. */
  record Parent(UUID messageId, long replies) {}

  record MessageEdited(
      String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      UUID messageId,
      String body,
      List<UUID> mentions,
      boolean everyone,
      Instant editedAt) {}

  record MessageDeleted(
      String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      UUID messageId,
      Parent parent) {}

  record ReactionChanged(
      String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      UUID messageId,
      String emoji,
      String emojiUrl,
      UUID userId,
      boolean on) {}

  record MessagePinned(
      String type, UUID roomId, long seq, Instant at, UUID actorId, UUID messageId, boolean on) {}

  record MemberJoined(
      String type,
      UUID roomId,
      long seq,
      Instant at,
      UUID actorId,
      PersonView person,
      RoomRole role) {}

  record MemberLeft(
      String type, UUID roomId, long seq, Instant at, UUID actorId, UUID userId, UUID by) {}

  record MemberChanged(
      String type, UUID roomId, long seq, Instant at, UUID actorId, UUID userId, RoomRole role) {}

  record RoomChanged(
      String type, UUID roomId, long seq, Instant at, UUID actorId, RoomState room) {}

  /** What everyone in a room sees alike of it. */
  record RoomState(
      UUID id,
      RoomKind kind,
      String name,
      String description,
      boolean standard,
      @Nullable Instant archivedAt,
      @Nullable String icon,
      Posting posting,
      @Nullable String welcome,
      int slowModeSeconds) {

    /** Of a room to be opened. */
    static RoomState fresh(
        UUID id, RoomKind kind, String name, String description, boolean standard) {
      return new RoomState(
          id, kind, name, description, standard, null, null, Posting.EVERYONE, "", 0);
    }
  }
}
