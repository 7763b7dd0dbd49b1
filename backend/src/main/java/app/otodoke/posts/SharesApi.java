package app.otodoke.posts;

import app.otodoke.shared.Actor;
import java.util.UUID;

/** Posts and songs shown in rooms, as a message with a card. */
public interface SharesApi {

  /**
   * Shows a post in a room. Repeating it with the same client id answers the message there is.
   *
   * @throws app.otodoke.shared.NotThere when there is no such post, or no such room for the actor
   */
  Shared sharePost(Actor actor, UUID postId, Share command);

  /**
   * Shows a song in a room. Repeating it with the same client id answers the message there is.
   *
   * @throws app.otodoke.shared.NotThere when there is no such song, or no such room for the actor
   */
  Shared shareSong(Actor actor, UUID songId, Share command);
}
