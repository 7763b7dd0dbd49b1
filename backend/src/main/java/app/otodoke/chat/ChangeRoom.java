package app.otodoke.chat;

/**
 * Changes a room; null leaves a part as it is.
 *
 * @param name 1–60 characters; needs a moderator of the room
 * @param description at most 500 characters; needs a moderator of the room
 * @param kind open or closed, never direct; needs an owner of the room
 * @param archived true puts the room away: readable, nothing new; needs an owner of the room
 * @param icon one emoji, empty for none; needs a moderator of the room
 * @param posting who may say something; needs a moderator of the room
 * @param welcome what newcomers are told, at most 2,000 characters of Markdown; needs a moderator
 *     of the room
 * @param standard true when newcomers to the circle join it by themselves, open rooms only; needs
 *     an owner of the room who keeps order in the circle
 * @param slowModeSeconds 0–3,600 between two messages of one member, moderators left out; needs a
 *     moderator of the room
 */
public record ChangeRoom(
    String name,
    String description,
    RoomKind kind,
    Boolean archived,
    String icon,
    Posting posting,
    String welcome,
    Boolean standard,
    Integer slowModeSeconds) {

  /** Leaves everything as it is. */
  public static final ChangeRoom NOTHING =
      new ChangeRoom(null, null, null, null, null, null, null, null, null);

  public ChangeRoom withName(String changed) {
    return new ChangeRoom(
        changed, description, kind, archived, icon, posting, welcome, standard, slowModeSeconds);
  }

  public ChangeRoom withKind(RoomKind changed) {
    return new ChangeRoom(
        name, description, changed, archived, icon, posting, welcome, standard, slowModeSeconds);
  }

  public ChangeRoom withArchived(boolean changed) {
    return new ChangeRoom(
        name, description, kind, changed, icon, posting, welcome, standard, slowModeSeconds);
  }

  public ChangeRoom withIcon(String changed) {
    return new ChangeRoom(
        name, description, kind, archived, changed, posting, welcome, standard, slowModeSeconds);
  }

  public ChangeRoom withPosting(Posting changed) {
    return new ChangeRoom(
        name, description, kind, archived, icon, changed, welcome, standard, slowModeSeconds);
  }

  public ChangeRoom withWelcome(String changed) {
    return new ChangeRoom(
        name, description, kind, archived, icon, posting, changed, standard, slowModeSeconds);
  }

  public ChangeRoom withStandard(boolean changed) {
    return new ChangeRoom(
        name, description, kind, archived, icon, posting, welcome, changed, slowModeSeconds);
  }

  public ChangeRoom withSlowMode(int seconds) {
    return new ChangeRoom(
        name, description, kind, archived, icon, posting, welcome, standard, seconds);
  }
}
