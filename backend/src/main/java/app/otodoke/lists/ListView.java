package app.otodoke.lists;

import app.otodoke.accounts.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A list of songs.
 *
 * @param editors who may change it besides the owner
 * @param mayEdit whether the asker may
 * @param mine whether the asker owns it
 * @param updatedAt when anything about it changed last
 */
public record ListView(
    UUID id,
    String title,
    String note,
    PersonView owner,
    Visibility visibility,
    List<PersonView> editors,
    long songCount,
    boolean mayEdit,
    boolean mine,
    Instant createdAt,
    Instant updatedAt) {

  public ListView {
    editors = List.copyOf(editors);
  }
}
