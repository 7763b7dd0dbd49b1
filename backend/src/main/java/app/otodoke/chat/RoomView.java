package app.otodoke.chat;

import app.otodoke.accounts.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A room as one person sees it.
 *
 * @param name empty in direct rooms
 * @param myRole null when the viewer is not a member (open rooms only)
 * @param readSeq up to where the viewer has read; 0 when not a member
 * @param lastSeq the last position of the room's log
 * @param archivedAt when it was put away; null while it is in use
 * @param standard true when newcomers to the circle join it by themselves
 * @param people in direct rooms the others; else empty
 */
public record RoomView(
    UUID id,
    RoomKind kind,
    String name,
    String description,
    int memberCount,
    RoomRole myRole,
    long readSeq,
    long lastSeq,
    Instant createdAt,
    Instant archivedAt,
    boolean standard,
    List<PersonView> people) {

  public RoomView {
    people = List.copyOf(people);
  }
}
