package app.otodoke.lists.internal;

import app.otodoke.catalog.SongsApi;
import app.otodoke.lists.AddEntry;
import app.otodoke.lists.ListChanged;
import app.otodoke.lists.ListFull;
import app.otodoke.lists.ListsApi;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Puts a song into a list. */
@ApplicationScoped
class AddEntryService {

  private final EntityManager database;
  private final ListAccess access;
  private final EntryPlaces places;
  private final EntryRepository entries;
  private final SongsApi songs;
  private final Event<ListChanged> changed;
  private final Clock clock;

  AddEntryService(
      EntityManager database,
      ListAccess access,
      EntryPlaces places,
      EntryRepository entries,
      SongsApi songs,
      Event<ListChanged> changed,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.places = places;
    this.entries = entries;
    this.songs = songs;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  UUID call(Actor actor, UUID listId, AddEntry command) {
    ListFields.check(command);
    ListEntity list = access.editable(actor, listId);
    Optional<UUID> made = made(actor, command);
    if (made.isPresent()) {
      return made.get();
    }
    songs.view(actor, command.songId());
    if (count(listId) >= ListsApi.MOST) {
      throw new ListFull(ListsApi.MOST);
    }
    String place = places.place(listId, command.afterEntry(), null);
    String note = command.note() == null ? "" : command.note().strip();
    UUID id = entries.put(actor, listId, command.songId(), note, command.clientId(), place);
    list.updatedAt = clock.instant();
    changed.fire(new ListChanged(listId, false));
    return id;
  }

  private Optional<UUID> made(Actor actor, AddEntry command) {
    return Sql.of("select id from lists.entries where added_by = :by and client_id = :client")
        .with("by", actor.userId())
        .with("client", command.clientId())
        .first(database)
        .map(row -> row.uuid("id"));
  }

  private long count(UUID listId) {
    return Sql.of("select count(*) as songs from lists.entries where list_id = :list")
        .with("list", listId)
        .first(database)
        .orElseThrow()
        .number("songs");
  }
}
