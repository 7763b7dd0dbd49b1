package app.otodoke.chat;

import app.otodoke.accounts.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the actor's rooms, as the list of rooms shows it.
 *
 * @param name empty in direct rooms
 * @param icon one emoji; null for none
 * @param slowModeSeconds the pause between two messages of one member; 0 for none
 * @param mayPost true when the actor may say something now
 * @param membership how the actor has it in their list
 * @param unread messages of others after the read position, deleted ones not counted; none where
 *     the level is {@link NotificationLevel#INVISIBLE}
 * @param mentions those of them that mention the actor; none where the level is {@link
 *     NotificationLevel#NOTHING} or lower
 * @param readSeq up to where the actor has read
 * @param lastSeq the last position of the room's log
 * @param lastMessage the newest one that is not deleted; null when there is none
 * @param people in direct rooms the others; else empty
 */
public record RoomSummary(
    UUID id,
    RoomKind kind,
    String name,
    String description,
    @Nullable String icon,
    Posting posting,
    int slowModeSeconds,
    int memberCount,
    RoomRole myRole,
    boolean mayPost,
    MembershipView membership,
    long unread,
    long mentions,
    long readSeq,
    long lastSeq,
    @Nullable Instant archivedAt,
    @Nullable LastMessage lastMessage,
    List<PersonView> people) {

  public RoomSummary {
    people = List.copyOf(people);
  }

  /**
   * The newest message in short.
   *
   * @param authorName the author's display name
   * @param excerpt plain text on one line, at most 120 characters; empty when there are only files
   */
  public record LastMessage(
      UUID authorId, String authorName, String excerpt, boolean attachments, Instant at) {}
}
