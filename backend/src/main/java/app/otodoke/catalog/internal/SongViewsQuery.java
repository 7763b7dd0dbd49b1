package app.otodoke.catalog.internal;

import app.otodoke.catalog.SongView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a person sees of these songs. */
@ApplicationScoped
class SongViewsQuery {

  private final EntityManager database;
  private final SongRows songs;

  SongViewsQuery(EntityManager database, SongRows songs) {
    this.database = database;
    this.songs = songs;
  }

  @Transactional
  Map<UUID, SongView> of(UUID viewer, Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    List<Row> rows =
        Sql.of("select " + SongRows.COLUMNS + " from catalog.songs s")
            .add("where s.deleted_at is null and s.id in (:ids)")
            .add("and (s.published_at is not null or s.owner_id = :viewer)")
            .with("ids", Set.copyOf(ids))
            .with("viewer", viewer)
            .rows(database);
    Map<UUID, SongView> views = new HashMap<>();
    ids.forEach(id -> views.put(id, SongView.gone(id)));
    songs.views(rows).forEach(song -> views.put(song.id(), song));
    return views;
  }
}
