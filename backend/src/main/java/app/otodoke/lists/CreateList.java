package app.otodoke.lists;

import java.util.List;
import java.util.UUID;

/**
 * Makes a list.
 *
 * @param clientId made by the client; a repeat with the same one is recognised
 * @param title 1 to 100 characters
 * @param note at most 2,000 characters; may be null
 * @param visibility the whole circle when null
 * @param songIds at most 100 to begin with, in order; may be null
 */
public record CreateList(
    UUID clientId, String title, String note, Visibility visibility, List<UUID> songIds) {

  public CreateList {
    visibility = visibility == null ? Visibility.CIRCLE : visibility;
    songIds = songIds == null ? List.of() : List.copyOf(songIds);
  }
}
