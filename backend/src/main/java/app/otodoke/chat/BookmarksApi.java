package app.otodoke.chat;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.UUID;

/**
 * Messages a person wants to find again; nobody else knows of them. They end with the message, and
 * are not shown while the person is not in the room. Programs need {@code messages:read}.
 */
public interface BookmarksApi {

  /** How many bookmarks a person may have. */
  int MOST = 2_000;

  /**
   * Sets a bookmark or takes it away; doing it twice changes nothing.
   *
   * @throws app.otodoke.shared.NotThere when one is to be set and the message is not in a room of
   *     the actor's, or is deleted
   * @throws TooManyBookmarks when there are {@value #MOST} already
   */
  void bookmark(Actor actor, UUID messageId, boolean on);

  /**
   * The actor's bookmarks, the last set first.
   *
   * @param after continues an earlier page; null for the first
   * @param limit 1–100
   */
  Page<BookmarkView> bookmarks(Actor actor, String after, int limit);
}
