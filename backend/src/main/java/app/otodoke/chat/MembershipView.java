package app.otodoke.chat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody has a room in their list.
 *
 * @param position where it stands among the favourites; null when it was never put anywhere
 */
public record MembershipView(
    UUID roomId, NotificationLevel level, boolean favourite, @Nullable Integer position) {}
