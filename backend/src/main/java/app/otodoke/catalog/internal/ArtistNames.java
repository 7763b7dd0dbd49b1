package app.otodoke.catalog.internal;

import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Finds artists, and makes those that are not there yet; of two at the same time one comes. */
@ApplicationScoped
class ArtistNames {

  private final ArtistRepository artists;
  private final Clock clock;

  ArtistNames(ArtistRepository artists, Clock clock) {
    this.artists = artists;
    this.clock = clock;
  }

  /** The artists of an own song, by name. */
  List<ArtistEntity> named(UUID by, List<String> names) {
    List<ArtistEntity> found = new ArrayList<>();
    for (String name : Names.cleaned(names)) {
      ArtistEntity artist = named(by, name);
      if (!found.contains(artist)) {
        found.add(artist);
      }
    }
    return found;
  }

  private ArtistEntity named(UUID by, String name) {
    ArtistEntity wanted = new ArtistEntity(name, null, by, clock.instant());
    insert(wanted, "created_by", by, "(name_key) where spotify_id is null");
    return artists.find("nameKey = ?1 and spotifyId is null", wanted.nameKey).firstResult();
  }

  /** The artist of that Spotify id, by its present name. */
  ArtistEntity onSpotify(String spotifyId, String name) {
    ArtistEntity wanted = new ArtistEntity(name, spotifyId, null, clock.instant());
    insert(wanted, "spotify_id", spotifyId, "(spotify_id)");
    ArtistEntity artist = artists.find("spotifyId", spotifyId).firstResult();
    if (!artist.name.equals(name)) {
      artist.called(name);
    }
    return artist;
  }

  private void insert(ArtistEntity artist, String column, Object value, String unique) {
    Sql.of("insert into catalog.artists (id, name, name_key, search_text, created_at,")
        .add(column + ") values (:id, :name, :key, :text, :now, :value)")
        .add("on conflict " + unique + " do nothing")
        .with("id", artist.id)
        .with("name", artist.name)
        .with("key", artist.nameKey)
        .with("text", artist.searchText)
        .with("now", artist.createdAt)
        .with("value", value)
        .run(artists.getEntityManager());
  }
}
