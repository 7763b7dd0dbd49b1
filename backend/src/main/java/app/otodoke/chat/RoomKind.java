package app.otodoke.chat;

/** Who may find and enter a room. */
public enum RoomKind {
  /** Listed in the directory; everyone in the circle may join. */
  OPEN,
  /** Unknown to outsiders; members are added by the room's moderators. */
  CLOSED,
  /** A conversation between fixed people; there is one for each set of people. */
  DIRECT
}
