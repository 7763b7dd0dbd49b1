package app.otodoke.notices;

/** Why somebody is told. */
public enum NoticeKind {
  /** Called by name. */
  MENTION,
  /** Called together with everybody in the room. */
  EVERYONE,
  /** Somebody answered their message. */
  REPLY,
  /** A word they watch for was said. */
  KEYWORD,
  /** Somebody put an emoji below their message. */
  REACTION,
  /** Somebody brought them into a room. */
  INVITATION,
  /** Somebody commented on their post. */
  COMMENT,
  /** Somebody likes their post. */
  LIKE,
  /** Somebody follows them. */
  FOLLOW;

  /** Whether somebody said something to them, rather than did something. */
  public boolean call() {
    return this == MENTION || this == EVERYONE || this == REPLY || this == KEYWORD;
  }
}
