package app.otodoke.chat;

import app.otodoke.shared.Actor;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Whom it concerns what is said, for those who tell people of it. One statement each. Where no
 * actor is named, nobody's permission is asked: callers give nothing out that they have not asked
 * {@link #readable} for.
 */
public interface AudienceApi {

  /**
   * The members of rooms who may want to hear of something: everybody in some rooms, in the others
   * those named and those who want everything.
   *
   * @param roomIds any number; unknown ones are left out of the answer
   * @param whole the rooms of which everybody is wanted
   * @param userIds the people who are named
   */
  Map<UUID, Audience> audiences(
      Collection<UUID> roomIds, Collection<UUID> whole, Collection<UUID> userIds);

  /** Messages in short by their id; deleted and unknown ones are left out. */
  Map<UUID, MessageGlimpse> glimpses(Collection<UUID> messageIds);

  /** The same, but only of rooms the actor is in. */
  Map<UUID, MessageGlimpse> readable(Actor actor, Collection<UUID> messageIds);

  /** The last position of every room that has one. */
  Map<UUID, Long> positions();
}
