package app.otodoke.shared;

/** What a person is in the circle. */
public enum Role {
  OWNER,
  MODERATOR,
  MEMBER,
  BOT
}
