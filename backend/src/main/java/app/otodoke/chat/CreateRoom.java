package app.otodoke.chat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Opens a room with the actor as its owner.
 *
 * @param id made by the client so that a repeat is recognised; null to have one made
 * @param kind {@link RoomKind#OPEN} or {@link RoomKind#CLOSED}
 * @param name 1–60 characters
 * @param description at most 500 characters; null for none
 * @param memberIds people to add at once, at most 100; null for none
 */
public record CreateRoom(
    UUID id, RoomKind kind, String name, String description, List<UUID> memberIds) {

  public CreateRoom {
    memberIds =
        memberIds == null
            ? List.of()
            : memberIds.stream().filter(Objects::nonNull).distinct().toList();
  }
}
