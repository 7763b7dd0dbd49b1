package app.otodoke.platform.views;

import app.otodoke.shared.Actor;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Fetches things of one kind by id, all of them in one call. */
public interface Fetcher<V> {

  /**
   * Fetches.
   *
   * @param ids never empty
   * @return what is there of it
   */
  Map<UUID, V> fetch(Actor actor, Set<UUID> ids);
}
