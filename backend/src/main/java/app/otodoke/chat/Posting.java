package app.otodoke.chat;

/** Who may say something in a room. */
public enum Posting {
  EVERYONE,
  /** The room's moderators and owners; the others read and react. */
  MODERATORS
}
