package app.otodoke.chat;

import app.otodoke.accounts.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A room as one person sees it.
 *
 * @param name empty in direct rooms
 * @param icon one emoji; null for none
 * @param welcome what newcomers are told; empty for nothing
 * @param slowModeSeconds the pause between two messages of one member; 0 for none
 * @param myRole null when the viewer is not a member (open rooms only)
 * @param mayPost true when the viewer may say something now
 * @param readSeq up to where the viewer has read; 0 when not a member
 * @param lastSeq the last position of the room's log
 * @param archivedAt when it was put away; null while it is in use
 * @param standard true when newcomers to the circle join it by themselves
 * @param membership how the viewer has it in their list; null when not a member
 * @param people in direct rooms the others; else empty
 */
public record RoomView(
    UUID id,
    RoomKind kind,
    String name,
    String description,
    @Nullable String icon,
    String welcome,
    Posting posting,
    int slowModeSeconds,
    int memberCount,
    @Nullable RoomRole myRole,
    boolean mayPost,
    long readSeq,
    long lastSeq,
    Instant createdAt,
    @Nullable Instant archivedAt,
    boolean standard,
    @Nullable MembershipView membership,
    List<PersonView> people) {

  public RoomView {
    people = List.copyOf(people);
  }
}
