package app.otodoke.listening.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.listening.ListeningView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.platform.views.Fetcher;
import app.otodoke.platform.views.Needs;
import app.otodoke.platform.views.ViewModelBuilder;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Who listens to what now. */
@ApplicationScoped
class ListeningQuery implements ViewModelBuilder<Row, ListeningView> {

  private final EntityManager database;
  private final Fetcher<PersonView> people;
  private final Fetcher<SongView> songs;
  private final Clock clock;

  ListeningQuery(EntityManager database, AccountsApi accounts, SongsApi catalog, Clock clock) {
    this.database = database;
    this.people = (actor, ids) -> accounts.people(ids);
    this.songs = catalog::views;
    this.clock = clock;
  }

  @Transactional
  List<ListeningView> list(Actor actor) {
    List<Row> rows =
        Sql.of("select * from listening.listening where until > :now order by since desc limit 100")
            .with("now", clock.instant())
            .rows(database);
    return views(actor, rows).stream()
        .filter(view -> view.person() != null && !view.song().gone())
        .toList();
  }

  @Override
  public void needs(Row row, Needs needs) {
    needs.of(people, row.uuid("user_id")).of(songs, row.uuid("song_id"));
  }

  @Override
  public ListeningView build(Row row, Needs.Fetched fetched) {
    return new ListeningView(
        fetched.get(people, row.uuid("user_id")),
        fetched.get(songs, row.uuid("song_id")),
        row.instant("since"),
        row.instant("until"));
  }
}
