package app.otodoke.http.open.chat;

import app.otodoke.chat.DirectoryRoom;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An open room in the directory, for programs. */
@Schema(name = "OpenDirectoryRoom")
public record DirectoryRoomBody(
    UUID id,
    String name,
    String description,
    int memberCount,
    @Schema(description = "When something last happened in it") Instant activeAt,
    boolean joined) {

  static DirectoryRoomBody of(DirectoryRoom room) {
    return new DirectoryRoomBody(
        room.id(),
        room.name(),
        room.description(),
        room.memberCount(),
        room.activeAt(),
        room.joined());
  }
}
