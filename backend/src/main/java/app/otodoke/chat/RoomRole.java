package app.otodoke.chat;

/** What a member is in a room. Direct rooms know members only. */
public enum RoomRole {
  OWNER,
  MODERATOR,
  MEMBER;

  /** True when this role may do what the other may. */
  public boolean atLeast(RoomRole other) {
    return ordinal() <= other.ordinal();
  }
}
