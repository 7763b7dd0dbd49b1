package app.otodoke.lists.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.lists.ListEntryView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.platform.views.Fetcher;
import app.otodoke.platform.views.Needs;
import app.otodoke.platform.views.ViewModelBuilder;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The songs of a list, in order. */
@ApplicationScoped
class EntriesQuery implements ViewModelBuilder<Row, ListEntryView> {

  private final EntityManager database;
  private final Fetcher<PersonView> people;
  private final Fetcher<SongView> songs;

  EntriesQuery(EntityManager database, AccountsApi accounts, SongsApi catalog) {
    this.database = database;
    this.people = (actor, ids) -> accounts.people(ids);
    this.songs = catalog::views;
  }

  @Override
  public void needs(Row row, Needs needs) {
    needs.of(songs, row.uuid("song_id")).of(people, row.uuid("added_by"));
  }

  @Override
  public ListEntryView build(Row row, Needs.Fetched fetched) {
    return new ListEntryView(
        row.uuid("id"),
        fetched.get(songs, row.uuid("song_id")),
        row.text("note"),
        fetched.get(people, row.uuid("added_by")),
        row.instant("added_at"),
        row.text("position"));
  }

  @Transactional
  Page<ListEntryView> page(Actor actor, UUID listId, String after, int limit) {
    Cursor cursor = Cursor.parse(after, 1);
    List<Row> rows =
        Sql.of("select * from lists.entries where list_id = :list")
            .addWith("and position > :after", "after", cursor == null ? null : cursor.string(0))
            .add("order by position limit " + (limit + 1))
            .with("list", listId)
            .rows(database);
    Page<Row> page = Page.of(rows, limit, row -> Cursor.of(row.text("position")));
    return new Page<>(views(actor, page.items()), page.next());
  }

  @Transactional
  ListEntryView one(Actor actor, UUID id) {
    List<Row> rows =
        Sql.of("select * from lists.entries where id = :id").with("id", id).rows(database);
    return views(actor, rows).stream().findFirst().orElseThrow(NotThere::new);
  }
}
