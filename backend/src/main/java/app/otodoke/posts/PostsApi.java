package app.otodoke.posts;

import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Posts about songs. Every member of the circle reads them; their authors change them, moderators
 * delete them. Programs need {@code posts:read}, for changes {@code posts:write}.
 */
public interface PostsApi {

  /** A page of posts, read with a fixed number of statements whatever its size. */
  Page<PostView> posts(Actor actor, PostsWanted wanted);

  /** Posts by id; deleted and unknown ones are left out. */
  Map<UUID, PostView> views(Actor actor, Collection<UUID> ids);

  /**
   * One post.
   *
   * @throws app.otodoke.shared.NotThere when there is none
   */
  PostView post(Actor actor, UUID id);

  /**
   * Writes a post. Repeating it with the same client id answers the stored one.
   *
   * @throws app.otodoke.shared.InvalidInput when a field will not do
   * @throws app.otodoke.shared.NotThere when there is no such song
   * @throws WritingTooFast when the author writes too many in too little time
   * @throws app.otodoke.media.MediaNotThere when a picture is not the author's to use
   */
  PostView publish(Actor actor, PublishPost command);

  /**
   * Changes one's own post.
   *
   * @throws app.otodoke.shared.NotThere when it is not the actor's
   */
  PostView change(Actor actor, UUID id, ChangePost command);

  /**
   * Deletes a post with its comments, likes and pictures: its author or a moderator.
   *
   * @throws app.otodoke.shared.NotThere when it is not the actor's to delete
   */
  void delete(Actor actor, UUID id);

  /** Likes a post, or no longer; doing it twice changes nothing. */
  LikesView like(Actor actor, UUID id, boolean liked);

  /** Who likes a post, the latest first. */
  Page<PersonView> likers(Actor actor, UUID id, String after, int limit);

  /** Keeps a post for oneself, or no longer; doing it twice changes nothing. */
  void bookmark(Actor actor, UUID id, boolean kept);

  /** How many posts are about each of the songs, for those most written about since then. */
  Map<UUID, Long> mostPosted(Actor actor, java.time.Instant since, int limit);
}
