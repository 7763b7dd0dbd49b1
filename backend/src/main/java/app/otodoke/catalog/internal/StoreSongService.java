package app.otodoke.catalog.internal;

import app.otodoke.catalog.CreateSong;
import app.otodoke.catalog.SongView;
import app.otodoke.media.MediaApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Conflict;
import app.otodoke.shared.Ids;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Stores a song whose recording has been looked into. */
@ApplicationScoped
class StoreSongService {

  private final EntityManager database;
  private final SongRepository songs;
  private final ArtistNames artists;
  private final MediaApi media;
  private final SongNews news;
  private final Clock clock;

  StoreSongService(
      EntityManager database,
      SongRepository songs,
      ArtistNames artists,
      MediaApi media,
      SongNews news,
      Clock clock) {
    this.database = database;
    this.songs = songs;
    this.artists = artists;
    this.media = media;
    this.news = news;
    this.clock = clock;
  }

  @Transactional
  UUID call(Actor actor, CreateSong command, boolean coverInside) {
    RecordingEntity recording =
        database.find(RecordingEntity.class, command.audioId(), LockModeType.PESSIMISTIC_WRITE);
    if (recording == null || !recording.ownerId.equals(actor.userId())) {
      throw new NotThere();
    }
    var made = songs.made(actor.userId(), command.clientId());
    if (made.isPresent()) { // a repeat that waited for the recording
      return made.get().id;
    }
    if (recording.songId != null) {
      throw new Conflict();
    }
    SongEntity song = song(actor, command, recording, clock.instant());
    song.coverId = coverInside ? recording.mediaId : command.coverId();
    if (command.coverId() != null) {
      media.attach(actor, List.of(command.coverId()), coverOf(song.id));
    }
    songs.credit(song, artists.named(actor.userId(), command.artists()));
    words(song.id, command.lyrics(), command.note());
    recording.songId = song.id;
    news.tell(song);
    return song.id;
  }

  private static SongEntity song(
      Actor actor, CreateSong command, RecordingEntity recording, Instant now) {
    SongEntity song = new SongEntity();
    song.id = Ids.next();
    song.source = SongView.OWN;
    song.ownerId = actor.userId();
    song.clientId = command.clientId();
    song.titled(command.title(), command.reading(), command.aliases());
    song.audioId = recording.mediaId;
    song.durationMs = recording.durationMs;
    song.createdAt = now;
    song.updatedAt = now;
    song.publishedAt = command.publish() ? now : null;
    return song;
  }

  private void words(UUID songId, String lyrics, String note) {
    SongWordsEntity words = new SongWordsEntity();
    words.songId = songId;
    words.lyrics = lyrics;
    words.note = note;
    database.persist(words);
  }

  /** How the song's cover is attached. */
  static String coverOf(UUID songId) {
    return "song-cover:" + songId;
  }
}
