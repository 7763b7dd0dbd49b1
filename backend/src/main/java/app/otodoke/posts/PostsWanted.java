package app.otodoke.posts;

import java.util.UUID;

/**
 * Which posts are wanted; every part may be null and leaves the choice open. The newest come first.
 *
 * @param scope everything, those of people the asker follows (and the asker's), or those kept
 * @param song about this song
 * @param artist about songs of this artist
 * @param author by this member
 * @param after the cursor of the page before
 * @param limit 1 to 100, 20 when null
 */
public record PostsWanted(
    Scope scope, UUID song, UUID artist, UUID author, String after, Integer limit) {

  /** Everything. */
  public static final PostsWanted ALL = new PostsWanted(null, null, null, null, null, null);

  public PostsWanted {
    scope = scope == null ? Scope.CIRCLE : scope;
  }

  /** Whose posts. */
  public enum Scope {
    CIRCLE,
    FOLLOWING,
    BOOKMARKS
  }

  public PostsWanted within(Scope other) {
    return new PostsWanted(other, song, artist, author, after, limit);
  }

  public PostsWanted about(UUID songId) {
    return new PostsWanted(scope, songId, artist, author, after, limit);
  }

  public PostsWanted ofArtist(UUID artistId) {
    return new PostsWanted(scope, song, artistId, author, after, limit);
  }

  public PostsWanted by(UUID authorId) {
    return new PostsWanted(scope, song, artist, authorId, after, limit);
  }

  public PostsWanted page(String cursor, int count) {
    return new PostsWanted(scope, song, artist, author, cursor, count);
  }
}
