package app.otodoke.lists;

import java.util.UUID;

/**
 * Which lists are wanted; every part may be null and leaves the choice open. The newest come first.
 *
 * @param q found anywhere in title and note
 * @param owner of this member
 * @param song with this song in it
 * @param editable only those the asker may change
 * @param after the cursor of the page before
 * @param limit 1 to 100, 20 when null
 */
public record ListsWanted(
    String q, UUID owner, UUID song, boolean editable, String after, Integer limit) {

  /** All that one sees. */
  public static final ListsWanted ALL = new ListsWanted(null, null, null, false, null, null);
}
