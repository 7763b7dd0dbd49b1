package app.otodoke.lists.internal;

import app.otodoke.lists.ChangeEntry;
import app.otodoke.lists.ListChanged;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Changes a song's note or place in a list, or takes it out. */
@ApplicationScoped
class ChangeEntryService {

  private final EntityManager database;
  private final ListAccess access;
  private final EntryPlaces places;
  private final Event<ListChanged> changed;
  private final Clock clock;

  ChangeEntryService(
      EntityManager database,
      ListAccess access,
      EntryPlaces places,
      Event<ListChanged> changed,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.places = places;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * Changes an entry.
   *
   * @param command null takes it out
   */
  @Transactional
  void call(Actor actor, UUID listId, UUID entryId, ChangeEntry command) {
    ListEntity list = access.editable(actor, listId);
    EntryEntity entry = database.find(EntryEntity.class, entryId);
    boolean here = entry != null && entry.listId.equals(listId);
    if (command != null && !here) {
      throw new NotThere();
    }
    if (command == null && here) {
      database.remove(entry);
    } else if (command != null) {
      change(entry, command);
    }
    list.updatedAt = clock.instant();
    changed.fire(new ListChanged(listId, false));
  }

  private void change(EntryEntity entry, ChangeEntry command) {
    ListFields.checkNote(command.note());
    if (command.note() != null) {
      entry.note = command.note().strip();
    }
    if (command.afterEntry() != null && !command.afterEntry().equals(entry.id.toString())) {
      entry.position = places.place(entry.listId, command.afterEntry(), entry.id);
    }
  }
}
