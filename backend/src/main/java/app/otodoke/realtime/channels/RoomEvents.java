package app.otodoke.realtime.channels;

import app.otodoke.chat.RoomView;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is told of rooms without being kept. */
final class RoomEvents {

  private RoomEvents() {}

  /** Somebody is writing something; holds for a few seconds. */
  @Schema(name = "CableTyping")
  record Typing(@Schema(examples = "typing") String type, UUID roomId, UUID userId) {}

  /** The person is a member of one more room. */
  @Schema(name = "CableRoomAdded")
  record RoomAdded(@Schema(examples = "room.added") String type, RoomView room) {}

  /** The person is no longer a member. */
  @Schema(name = "CableRoomRemoved")
  record RoomRemoved(@Schema(examples = "room.removed") String type, UUID roomId) {}

  /** Something happened in a room that this socket does not listen to. */
  @Schema(name = "CableRoomActivity")
  record RoomActivity(
      @Schema(examples = "room.activity") String type,
      UUID roomId,
      @Schema(description = "The last position of the room's log") long lastSeq) {}

  /** The person has read up to a position, on whatever device. */
  @Schema(name = "CableRead")
  record Read(@Schema(examples = "read") String type, UUID roomId, long seq) {}

  /** The person's own account changed. */
  @Schema(name = "CableMeChanged")
  record MeChanged(@Schema(examples = "me.changed") String type) {}
}
