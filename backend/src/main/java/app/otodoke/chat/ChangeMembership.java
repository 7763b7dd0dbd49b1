package app.otodoke.chat;

/**
 * Changes how the actor has a room in their list; null leaves a part as it is.
 *
 * @param favourite true to have it among the favourites
 * @param position where it stands there, 0–10,000
 */
public record ChangeMembership(NotificationLevel level, Boolean favourite, Integer position) {

  /** The highest position. */
  public static final int LAST_POSITION = 10_000;
}
