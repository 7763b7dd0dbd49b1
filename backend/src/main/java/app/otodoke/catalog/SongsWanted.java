package app.otodoke.catalog;

import java.util.UUID;

/**
 * Which songs are wanted; every part may be null and leaves the choice open.
 *
 * @param q found anywhere in title, artists, readings and aliases, regardless of width, kana and
 *     case
 * @param artist by this artist
 * @param owner brought in by this member
 * @param source {@code own} or {@code spotify}
 * @param order by title unless said otherwise
 * @param drafts true for the asker's own unpublished songs instead of published ones
 * @param after the cursor of the page before, made with the same order
 * @param limit 1 to 100, 20 when null
 */
public record SongsWanted(
    String q,
    UUID artist,
    UUID owner,
    String source,
    Order order,
    boolean drafts,
    String after,
    Integer limit) {

  /** All published songs. */
  public static final SongsWanted ALL =
      new SongsWanted(null, null, null, null, null, false, null, null);

  public SongsWanted {
    order = order == null ? Order.TITLE : order;
  }

  /** How they are sorted. */
  public enum Order {
    TITLE,
    NEWEST
  }

  public SongsWanted matching(String text) {
    return new SongsWanted(text, artist, owner, source, order, drafts, after, limit);
  }

  public SongsWanted by(UUID artistId) {
    return new SongsWanted(q, artistId, owner, source, order, drafts, after, limit);
  }

  public SongsWanted ordered(Order other) {
    return new SongsWanted(q, artist, owner, source, other, drafts, after, limit);
  }

  public SongsWanted page(String cursor, int count) {
    return new SongsWanted(q, artist, owner, source, order, drafts, cursor, count);
  }
}
