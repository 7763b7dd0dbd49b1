package app.otodoke.catalog.internal;

import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsWanted;
import app.otodoke.catalog.SongsWanted.Order;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.Page;
import app.otodoke.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Which songs are published, narrowed by artist, owner, source and text, in the order asked for.
 */
@ApplicationScoped
class PublishedSongsQuery {

  private static final int USUAL = 20;

  private final EntityManager database;
  private final SongRows songs;

  PublishedSongsQuery(EntityManager database, SongRows songs) {
    this.database = database;
    this.songs = songs;
  }

  @Transactional
  Page<SongView> page(Actor actor, SongsWanted wanted) {
    int limit = Page.limit(wanted.limit(), USUAL);
    List<Row> rows = sql(actor, wanted, limit).rows(database);
    Page<Row> page = Page.of(rows, limit, row -> cursor(row, wanted));
    return new Page<>(songs.views(page.items()), page.next());
  }

  Sql sql(Actor actor, SongsWanted wanted, int limit) {
    Sql sql =
        Sql.of("select " + SongRows.COLUMNS + " from catalog.songs s where s.deleted_at is null");
    published(sql, actor, wanted.drafts());
    byArtist(sql, wanted.artist());
    byText(sql, wanted.q());
    sql.addWith("and s.owner_id = :owner", "owner", wanted.owner());
    sql.addWith("and s.source = :source", "source", wanted.source());
    inOrder(sql, wanted);
    return sql.add("limit " + (limit + 1));
  }

  private static void published(Sql sql, Actor actor, boolean drafts) {
    if (drafts) {
      sql.add("and s.published_at is null and s.owner_id = :me").with("me", actor.userId());
    } else {
      sql.add("and s.published_at is not null");
    }
  }

  private static void byArtist(Sql sql, UUID artist) {
    sql.addWith(
        "and s.id in (select song_id from catalog.song_artists where artist_id = :artist)",
        "artist",
        artist);
  }

  private static void byText(Sql sql, String text) {
    if (text != null && !text.isBlank()) {
      sql.add("and s.search_text like :text").with("text", SearchText.like(text));
    }
  }

  private static void inOrder(Sql sql, SongsWanted wanted) {
    Cursor after = Cursor.parse(wanted.after(), 2);
    if (wanted.order() == Order.TITLE) {
      if (after != null) {
        sql.add("and (s.title_key, s.id) > (:key, :id)").with("key", after.string(0));
      }
      sql.add("order by s.title_key, s.id");
    } else {
      String at = wanted.drafts() ? "s.created_at" : "s.published_at";
      if (after != null) {
        sql.add("and (" + at + ", s.id) < (:key, :id)").with("key", after.instant(0));
      }
      sql.add("order by " + at + " desc, s.id desc");
    }
    if (after != null) {
      sql.with("id", after.uuid(1));
    }
  }

  private static Cursor cursor(Row row, SongsWanted wanted) {
    String at = wanted.drafts() ? "created_at" : "published_at";
    Object key = wanted.order() == Order.TITLE ? row.text("title_key") : row.instant(at);
    return Cursor.of(key, row.uuid("id"));
  }
}
