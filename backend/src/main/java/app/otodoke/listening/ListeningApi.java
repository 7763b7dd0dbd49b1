package app.otodoke.listening;

import app.otodoke.shared.Actor;
import java.util.List;
import java.util.UUID;

/** What people listen to. Programs need {@code catalog:read}, for changes {@code catalog:write}. */
public interface ListeningApi {

  /** Who listens to what now, the latest first; at most a hundred. */
  List<ListeningView> now(Actor actor);

  /**
   * Says what the actor listens to. It fades a minute after the song's end, after four minutes when
   * its length is unknown.
   *
   * @throws app.otodoke.shared.NotThere when there is no such song for the actor
   */
  ListeningView listen(Actor actor, UUID songId);

  /** Says that the actor has stopped; does nothing when they do not listen. */
  void stop(Actor actor);
}
