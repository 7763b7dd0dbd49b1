package app.otodoke.posts;

import java.util.Set;
import java.util.UUID;

/**
 * What another module keeps from readers of posts and comments. Every bean of this type is asked
 * with every page of them and must not wait for the database.
 */
public interface HiddenAuthors {

  /** Whose writing this reader does not see; usually nobody's. */
  Set<UUID> from(UUID readerId);
}
