package app.otodoke.posts;

import java.util.UUID;

/** Taking away what a person wrote, everywhere. For modules that keep order, never for a door. */
public interface PostPurgeApi {

  /**
   * Deletes some of a person's posts and comments; each in a transaction of its own.
   *
   * @param authorId whose
   * @param limit at most so many of each
   * @return how many there were; none when none are left
   */
  int purge(UUID authorId, int limit);
}
