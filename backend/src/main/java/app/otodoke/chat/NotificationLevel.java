package app.otodoke.chat;

/**
 * What a member wants to be told of a room. It decides what is counted for them in {@link
 * RoomSummary} and {@link UnreadView}, and whom notices are made for; what they can read stays the
 * same.
 */
public enum NotificationLevel {
  /** Every message counts and gives notice. Direct rooms begin with it. */
  EVERYTHING,
  /** Every message counts as unread; only mentions give notice. Other rooms begin with it. */
  MENTIONS,
  /** Messages count as unread; mentions are not counted, and nothing gives notice. */
  NOTHING,
  /** Nothing is counted, neither as unread nor as mention, and nothing gives notice. */
  INVISIBLE
}
