package app.otodoke.http.web.chat;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.Posting;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Describes an entry of a room's log; its type says which of the later parts it has. */
@Schema(
    name = "RoomEvent",
    description =
        "message.posted has message and, when it answers one, parent; message.edited has messageId,"
            + " body, mentions, everyone and editedAt; message.deleted has messageId and parent;"
            + " reaction.changed has messageId, emoji, emojiUrl, userId and on; message.pinned has"
            + " messageId and on; member.joined has person and role; member.left has userId and by;"
            + " member.changed has userId and role; room.changed has room")
record RoomEvent(
    @Schema(required = true, examples = "message.posted") String type,
    @Schema(required = true) UUID roomId,
    @Schema(required = true, examples = "120") long seq,
    @Schema(required = true) Instant at,
    @Schema(required = true) UUID actorId,
    MessageView message,
    Parent parent,
    UUID messageId,
    String body,
    List<UUID> mentions,
    Boolean everyone,
    Instant editedAt,
    PersonView person,
    String emoji,
    String emojiUrl,
    Boolean on,
    UUID userId,
    UUID by,
    RoomRole role,
    State room) {

  /** What a message answers, and how many messages answer that now. */
  @Schema(name = "MessageParent")
  record Parent(UUID messageId, long replies) {}

  /** What everyone sees alike of a room. */
  @Schema(name = "RoomState")
  record State(
      UUID id,
      RoomKind kind,
      String name,
      String description,
      boolean standard,
      @Schema(nullable = true) Instant archivedAt,
      @Schema(nullable = true) String icon,
      Posting posting,
      String welcome,
      int slowModeSeconds) {}
}
