package app.otodoke.catalog.internal;

import app.otodoke.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ArtistRepository implements PanacheRepositoryBase<ArtistEntity, UUID> {

  /** In the order they are credited. */
  List<ArtistEntity> ofSong(UUID songId) {
    return Sql.of(
            "select artist_id from catalog.song_artists where song_id = :song order by position")
        .with("song", songId)
        .rows(getEntityManager())
        .stream()
        .map(row -> findById(row.uuid("artist_id")))
        .toList();
  }
}
