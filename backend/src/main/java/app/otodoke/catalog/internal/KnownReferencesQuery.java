package app.otodoke.catalog.internal;

import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which of Spotify's tracks and artists are here already. */
@ApplicationScoped
class KnownReferencesQuery {

  private final EntityManager database;

  KnownReferencesQuery(EntityManager database) {
    this.database = database;
  }

  @Transactional
  Map<String, UUID> songs(Collection<String> spotifyIds) {
    return known("select spotify_id, song_id as id from catalog.spotify_tracks", spotifyIds);
  }

  @Transactional
  Map<String, UUID> artists(Collection<String> spotifyIds) {
    return known("select spotify_id, id from catalog.artists", spotifyIds);
  }

  @Transactional
  Optional<UUID> song(String spotifyId) {
    return Optional.ofNullable(songs(Set.of(spotifyId)).get(spotifyId));
  }

  private Map<String, UUID> known(String select, Collection<String> ids) {
    return ids.isEmpty()
        ? Map.of()
        : Sql.of(select + " where spotify_id in (:ids)")
            .with("ids", Set.copyOf(ids))
            .rows(database)
            .stream()
            .collect(Collectors.toMap(row -> row.text("spotify_id"), row -> row.uuid("id")));
  }
}
