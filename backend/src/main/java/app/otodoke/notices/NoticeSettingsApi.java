package app.otodoke.notices;

import app.otodoke.shared.Actor;

/** How one wants to be told; for sessions only. */
public interface NoticeSettingsApi {

  /** As it is. */
  NoticeSettings settings(Actor actor);

  /**
   * Sets all of it.
   *
   * @throws app.otodoke.shared.InvalidInput when a word, an hour or the zone will not do
   */
  NoticeSettings change(Actor actor, NoticeSettings settings);

  /** Whether this circle can send letters. */
  boolean mailPossible();
}
