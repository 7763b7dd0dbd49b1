package app.otodoke.chat;

import java.util.Map;
import java.util.UUID;

/**
 * Who in a room may want to hear of something.
 *
 * @param members those who were asked for, by their id
 */
public record Audience(CardMention.Room room, Map<UUID, Listener> members) {

  public Audience {
    members = Map.copyOf(members);
  }

  /**
   * A member.
   *
   * @param readSeq up to where they have read
   */
  public record Listener(UUID userId, NotificationLevel level, long readSeq) {}
}
