package app.otodoke.realtime.channels;

import app.otodoke.chat.MessageView;
import app.otodoke.chat.NotificationLevel;
import app.otodoke.chat.RoomView;
import app.otodoke.http.pipeline.Problem;
import app.otodoke.notices.NoticeView;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told without being kept: events of the moment, and answers to the caller alone. */
public final class ChannelEvents {

  private ChannelEvents() {}

  /** Somebody is writing something; holds for a few seconds. */
  @Schema(name = "CableTyping")
  public record Typing(@Schema(examples = "typing") String type, UUID roomId, UUID userId) {}

  /** The person is a member of one more room. */
  @Schema(name = "CableRoomAdded")
  public record RoomAdded(@Schema(examples = "room.added") String type, RoomView room) {}

  /** The person is no longer a member. */
  @Schema(name = "CableRoomRemoved")
  public record RoomRemoved(@Schema(examples = "room.removed") String type, UUID roomId) {}

  /** Something happened in a room that this socket does not listen to. */
  @Schema(name = "CableRoomActivity")
  public record RoomActivity(
      @Schema(examples = "room.activity") String type,
      UUID roomId,
      @Schema(description = "The last position of the room's log") long lastSeq) {}

  /** The person has read up to a position, on whatever device. */
  @Schema(name = "CableRead")
  public record Read(@Schema(examples = "read") String type, UUID roomId, long seq) {}

  /** The person has a room otherwise in their list, on whatever device they did it. */
  @Schema(name = "CableMembershipChanged")
  public record MembershipChanged(
      @Schema(examples = "membership.changed") String type,
      UUID roomId,
      NotificationLevel level,
      boolean favourite,
      @JsonInclude(JsonInclude.Include.NON_NULL) Integer position) {}

  /** The person has set a bookmark or taken one away, on whatever device. */
  @Schema(name = "CableBookmarkChanged")
  public record BookmarkChanged(
      @Schema(examples = "bookmark.changed") String type, UUID messageId, boolean on) {}

  /** The person is told of something in their inbox. */
  @Schema(name = "CableNoticeAdded")
  public record NoticeAdded(
      @Schema(examples = "notice.added") String type,
      NoticeView notice,
      @Schema(description = "How many are unread now") long unread,
      @Schema(description = "How many of them are mentions, replies and keywords") long calls) {}

  /** The person has read notices, on whatever device. */
  @Schema(name = "CableNoticesRead")
  public record NoticesRead(
      @Schema(examples = "notices.read") String type,
      @Schema(description = "How many are unread still") long unread,
      @Schema(description = "How many of them are mentions, replies and keywords") long calls) {}

  /** The person's own account changed. */
  @Schema(name = "CableMeChanged")
  public record MeChanged(@Schema(examples = "me.changed") String type) {}

  /** It is done, durably. */
  @Schema(name = "CableAck")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Ack(
      @Schema(examples = "ack") String type,
      @Schema(description = "The action's clientId or ref") String ref,
      @Schema(description = "Position of the message in the room's log") Long seq,
      @Schema(description = "The message as it is stored") MessageView message) {

    static Ack of(String ref) {
      return new Ack("ack", ref, null, null);
    }
  }

  /** It is not done. */
  @Schema(name = "CableRefused")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Refused(
      @Schema(examples = "refused") String type,
      @Schema(description = "The action's clientId or ref") String ref,
      Problem problem) {}
}
