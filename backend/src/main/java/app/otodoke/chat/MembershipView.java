package app.otodoke.chat;

import java.util.UUID;

/**
 * How somebody has a room in their list.
 *
 * @param position where it stands among the favourites; null when it was never put anywhere
 */
public record MembershipView(
    UUID roomId, NotificationLevel level, boolean favourite, Integer position) {}
