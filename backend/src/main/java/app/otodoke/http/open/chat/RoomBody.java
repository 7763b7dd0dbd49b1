package app.otodoke.http.open.chat;

import app.otodoke.chat.RoomSummary;
import app.otodoke.chat.RoomView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A room, for programs. */
@Schema(name = "OpenRoom")
public record RoomBody(
    UUID id,
    @Schema(examples = "OPEN", description = "OPEN, CLOSED or DIRECT") String kind,
    @Schema(examples = "新曲の感想", description = "Empty in direct rooms") String name,
    String description,
    int memberCount,
    @Schema(nullable = true, description = "OWNER, MODERATOR, MEMBER; null when not a member")
        String myRole,
    @Schema(description = "The last position of the room's log") long lastSeq,
    @Schema(nullable = true) Instant archivedAt) {

  static RoomBody of(RoomView room) {
    return new RoomBody(
        room.id(),
        room.kind().name(),
        room.name(),
        room.description(),
        room.memberCount(),
        room.myRole() == null ? null : room.myRole().name(),
        room.lastSeq(),
        room.archivedAt());
  }

  static RoomBody of(RoomSummary room) {
    return new RoomBody(
        room.id(),
        room.kind().name(),
        room.name(),
        room.description(),
        room.memberCount(),
        room.myRole().name(),
        room.lastSeq(),
        room.archivedAt());
  }
}
