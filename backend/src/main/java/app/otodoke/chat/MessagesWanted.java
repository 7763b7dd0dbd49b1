package app.otodoke.chat;

/**
 * Which piece of a room's history; at most one of the positions is given, none means the newest.
 *
 * @param before messages older than this position
 * @param after messages newer than this position
 * @param around half of them up to and including this position, half after it
 * @param limit 1–100
 */
public record MessagesWanted(Long before, Long after, Long around, int limit) {

  /** The newest ones. */
  public static MessagesWanted newest(int limit) {
    return new MessagesWanted(null, null, null, limit);
  }
}
