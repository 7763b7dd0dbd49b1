package app.otodoke.chat;

import java.util.UUID;

/**
 * How far the actor has read in a room.
 *
 * @param unread messages of others after the read position, deleted ones not counted; none where
 *     the level is {@link NotificationLevel#INVISIBLE}
 * @param mentions those of them that mention the actor; none where the level is {@link
 *     NotificationLevel#NOTHING} or lower
 * @param readSeq the read position
 * @param lastSeq the last position of the room's log
 */
public record UnreadView(UUID roomId, long unread, long mentions, long readSeq, long lastSeq) {}
