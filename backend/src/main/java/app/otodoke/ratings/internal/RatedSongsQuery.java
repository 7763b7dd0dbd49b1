package app.otodoke.ratings.internal;

import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.platform.views.Fetcher;
import app.otodoke.platform.views.Needs;
import app.otodoke.platform.views.ViewModelBuilder;
import app.otodoke.ratings.Neighbours;
import app.otodoke.ratings.RatedSong;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What somebody rated: by time, or around a rating. */
@ApplicationScoped
class RatedSongsQuery implements ViewModelBuilder<Row, RatedSong> {

  private static final int EACH_WAY = 3;

  /** The nearest better, equal and lesser ones in one statement. */
  private static final String AROUND =
      """
      (select 1 as side, song_id, stars, rated_at from ratings.ratings
       where user_id = :me and song_id <> :song and stars > :stars
       order by stars, rated_at desc limit %1$d)
      union all
      (select 0, song_id, stars, rated_at from ratings.ratings
       where user_id = :me and song_id <> :song and stars = :stars
       order by rated_at desc limit %1$d)
      union all
      (select -1, song_id, stars, rated_at from ratings.ratings
       where user_id = :me and song_id <> :song and stars < :stars
       order by stars desc, rated_at desc limit %1$d)
      """
          .formatted(EACH_WAY);

  private final EntityManager database;
  private final Fetcher<SongView> songs;

  RatedSongsQuery(EntityManager database, SongsApi catalog) {
    this.database = database;
    this.songs = catalog::views;
  }

  @Override
  public void needs(Row row, Needs needs) {
    needs.of(songs, row.uuid("song_id"));
  }

  @Override
  public RatedSong build(Row row, Needs.Fetched fetched) {
    SongView song = fetched.get(songs, row.uuid("song_id"));
    return new RatedSong(song, row.integer("stars"), row.instant("rated_at"));
  }

  @Transactional
  Page<RatedSong> page(Actor actor, UUID userId, String after, int limit) {
    Cursor cursor = Cursor.parse(after, 2);
    Sql sql =
        Sql.of("select song_id, stars, rated_at from ratings.ratings where user_id = :user")
            .with("user", userId);
    if (cursor != null) {
      sql.add("and (rated_at, song_id) < (:at, :song)")
          .with("at", cursor.instant(0))
          .with("song", cursor.uuid(1));
    }
    List<Row> rows =
        sql.add("order by rated_at desc, song_id desc limit " + (limit + 1)).rows(database);
    Page<Row> page =
        Page.of(rows, limit, row -> Cursor.of(row.instant("rated_at"), row.uuid("song_id")));
    return new Page<>(views(actor, page.items()), page.next());
  }

  @Transactional
  Neighbours around(Actor actor, UUID songId, int stars) {
    List<Row> rows =
        Sql.of(AROUND)
            .with("me", actor.userId())
            .with("song", songId)
            .with("stars", stars)
            .rows(database);
    List<RatedSong> songs = views(actor, rows);
    return new Neighbours(
        songs.stream().filter(song -> song.stars() > stars).toList().reversed(),
        songs.stream().filter(song -> song.stars() == stars).toList(),
        songs.stream().filter(song -> song.stars() < stars).toList());
  }
}
