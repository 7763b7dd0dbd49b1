package app.otodoke.catalog.internal;

import app.otodoke.catalog.SongView;
import app.otodoke.platform.spotify.SpotifyArtist;
import app.otodoke.platform.spotify.SpotifyTrack;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Keeps what may be kept of a track: ids, names, where its cover is. Of several who bring in the
 * same recording at the same time all get the same song.
 */
@ApplicationScoped
class ReferSongService {

  private final EntityManager database;
  private final SongRepository songs;
  private final ArtistNames artists;
  private final SongNews news;
  private final Clock clock;

  ReferSongService(
      EntityManager database,
      SongRepository songs,
      ArtistNames artists,
      SongNews news,
      Clock clock) {
    this.database = database;
    this.songs = songs;
    this.artists = artists;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  UUID call(SpotifyTrack track, String language) {
    hold(track);
    Optional<SongEntity> known = known(track);
    SongEntity song = known.orElseGet(() -> fresh(track));
    fill(song, track, language);
    songs.credit(song, named(track));
    Sql.of("insert into catalog.spotify_tracks (spotify_id, song_id) values (:spotify, :song)")
        .add("on conflict do nothing")
        .with("spotify", track.id())
        .with("song", song.id)
        .run(database);
    news.tell(song);
    return song.id;
  }

  /** Waits for others who bring in the same id or the same recording, always in the same order. */
  private void hold(SpotifyTrack track) {
    TreeSet<String> keys = new TreeSet<>(Comparator.naturalOrder());
    keys.add("spotify:" + track.id());
    if (track.isrc() != null) {
      keys.add("isrc:" + track.isrc());
    }
    for (String key : keys) {
      Sql.of("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text) as held")
          .with("key", "catalog:" + key)
          .rows(database);
    }
  }

  private Optional<SongEntity> known(SpotifyTrack track) {
    Optional<SongEntity> byId =
        Sql.of("select song_id from catalog.spotify_tracks where spotify_id = :id")
            .with("id", track.id())
            .first(database)
            .map(row -> songs.findById(row.uuid("song_id")));
    return byId.isPresent() || track.isrc() == null
        ? byId
        : songs.find("isrc", track.isrc()).firstResultOptional();
  }

  private SongEntity fresh(SpotifyTrack track) {
    Instant now = clock.instant();
    SongEntity song = new SongEntity();
    song.id = Ids.next();
    song.source = SongView.SPOTIFY;
    song.spotifyId = track.id();
    song.isrc = track.isrc();
    song.createdAt = now;
    song.updatedAt = now;
    song.publishedAt = now;
    return song;
  }

  private void fill(SongEntity song, SpotifyTrack track, String language) {
    Instant now = clock.instant();
    song.titled(track.title(), song.reading, song.aliases);
    song.spotifyUrl = track.url();
    song.artUrl = track.artUrl();
    song.durationMs = track.durationMs();
    song.explicit = track.explicit();
    song.language = language;
    song.fetchedAt = now;
    if (song.fetchedAt.isAfter(song.createdAt)) {
      song.updatedAt = now;
    }
  }

  private List<ArtistEntity> named(SpotifyTrack track) {
    List<ArtistEntity> found = new ArrayList<>();
    for (SpotifyArtist artist : track.artists()) {
      found.add(artists.onSpotify(artist.id(), artist.name()));
    }
    return found;
  }
}
