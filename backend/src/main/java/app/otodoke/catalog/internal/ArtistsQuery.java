package app.otodoke.catalog.internal;

import app.otodoke.catalog.ArtistView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import app.otodoke.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Artists, and how many published songs of theirs are here. */
@ApplicationScoped
class ArtistsQuery {

  private static final String SELECT =
      """
      select a.id, a.name, a.name_key, a.reading, array_to_string(a.aliases, chr(31)) as aliases,
        a.spotify_id,
        (select count(*) from catalog.song_artists sa join catalog.songs s on s.id = sa.song_id
         where sa.artist_id = a.id and s.published_at is not null and s.deleted_at is null) as songs
      from catalog.artists a
      """;

  private final EntityManager database;

  ArtistsQuery(EntityManager database) {
    this.database = database;
  }

  @Transactional
  Page<ArtistView> page(String q, String after, int limit) {
    Cursor cursor = Cursor.parse(after, 2);
    Sql sql =
        Sql.of(SELECT)
            .add("where exists (select from catalog.song_artists sa")
            .add("join catalog.songs s on s.id = sa.song_id where sa.artist_id = a.id")
            .add("and s.published_at is not null and s.deleted_at is null)");
    if (q != null && !q.isBlank()) {
      sql.add("and a.search_text like :text").with("text", SearchText.like(q));
    }
    if (cursor != null) {
      sql.add("and (a.name_key, a.id) > (:key, :id)")
          .with("key", cursor.string(0))
          .with("id", cursor.uuid(1));
    }
    List<Row> rows = sql.add("order by a.name_key, a.id limit " + (limit + 1)).rows(database);
    return Page.of(rows, limit, row -> Cursor.of(row.text("name_key"), row.uuid("id")))
        .map(ArtistsQuery::view);
  }

  @Transactional
  ArtistView one(UUID id) {
    return Sql.of(SELECT)
        .add("where a.id = :id")
        .with("id", id)
        .first(database)
        .map(ArtistsQuery::view)
        .orElseThrow(NotThere::new);
  }

  private static ArtistView view(Row row) {
    String aliases = row.text("aliases");
    String spotify = row.text("spotify_id");
    return new ArtistView(
        row.uuid("id"),
        row.text("name"),
        row.text("reading"),
        aliases.isEmpty() ? List.of() : List.of(aliases.split("\u001f")),
        spotify,
        spotify == null ? null : "https://open.spotify.com/artist/" + spotify,
        row.number("songs"));
  }
}
