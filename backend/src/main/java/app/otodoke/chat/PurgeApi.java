package app.otodoke.chat;

import java.util.UUID;

/** Taking away what a person said, everywhere. For modules that keep order, never for a door. */
public interface PurgeApi {

  /**
   * Takes back some of a person's messages, like their author would; each in a transaction of its
   * own.
   *
   * @param byId in whose name
   * @param limit at most so many
   * @return how many there were; fewer than the limit when none are left
   */
  int purge(UUID byId, UUID authorId, int limit);
}
