package app.otodoke.lists.internal;

import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.lists.CreateList;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Makes a list, once for each client id. */
@ApplicationScoped
class CreateListService {

  private final EntityManager database;
  private final SongsApi songs;
  private final EntryRepository entries;
  private final Clock clock;

  CreateListService(EntityManager database, SongsApi songs, EntryRepository entries, Clock clock) {
    this.database = database;
    this.songs = songs;
    this.entries = entries;
    this.clock = clock;
  }

  @Transactional
  UUID call(Actor actor, CreateList command) {
    actor.requireScope("catalog:write");
    ListFields.check(command);
    if (songs.views(actor, command.songIds()).values().stream().anyMatch(SongView::gone)) {
      throw new InvalidInput("songIds", "song");
    }
    ListEntity list = new ListEntity();
    list.id = Ids.next();
    list.called(command.title(), command.note());
    if (!insert(actor, command, list)) {
      return made(actor, command);
    }
    String place = null;
    for (UUID song : command.songIds()) {
      place = Positions.between(place, null);
      entries.put(actor, list.id, song, "", Ids.next(), place);
    }
    return list.id;
  }

  private boolean insert(Actor actor, CreateList command, ListEntity list) {
    return Sql.of("insert into lists.lists (id, owner_id, client_id, title, note, visibility,")
            .add("search_text, created_at, updated_at)")
            .add("values (:id, :owner, :client, :title, :note, :visibility, :text, :now, :now)")
            .add("on conflict (owner_id, client_id) do nothing")
            .with("id", list.id)
            .with("owner", actor.userId())
            .with("client", command.clientId())
            .with("title", list.title)
            .with("note", list.note)
            .with("visibility", command.visibility().name())
            .with("text", list.searchText)
            .with("now", clock.instant())
            .run(database)
        == 1;
  }

  private UUID made(Actor actor, CreateList command) {
    return Sql.of("select id from lists.lists where owner_id = :owner and client_id = :client")
        .with("owner", actor.userId())
        .with("client", command.clientId())
        .first(database)
        .orElseThrow()
        .uuid("id");
  }
}
