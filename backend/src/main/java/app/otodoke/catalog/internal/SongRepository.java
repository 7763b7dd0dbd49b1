package app.otodoke.catalog.internal;

import app.otodoke.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SongRepository implements PanacheRepositoryBase<SongEntity, UUID> {

  @Transactional
  Optional<SongEntity> made(UUID ownerId, UUID clientId) {
    return find("ownerId = ?1 and clientId = ?2", ownerId, clientId).firstResultOptional();
  }

  /** Credits the song to these artists, in this order, and to nobody else. */
  void credit(SongEntity song, List<ArtistEntity> artists) {
    song.by(artists);
    persist(song);
    flush();
    Sql.of("delete from catalog.song_artists where song_id = :song")
        .with("song", song.id)
        .run(getEntityManager());
    for (int i = 0; i < artists.size(); i++) {
      Sql.of("insert into catalog.song_artists (song_id, position, artist_id)")
          .add("values (:song, :position, :artist)")
          .with("song", song.id)
          .with("position", i)
          .with("artist", artists.get(i).id)
          .run(getEntityManager());
    }
  }
}
