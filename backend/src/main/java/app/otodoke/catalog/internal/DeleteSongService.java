package app.otodoke.catalog.internal;

import app.otodoke.media.MediaApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Deletes an own song: its files and words go, what others wrote about it stays. */
@ApplicationScoped
class DeleteSongService {

  private final EntityManager database;
  private final SongAccess access;
  private final MediaApi media;
  private final Clock clock;

  DeleteSongService(EntityManager database, SongAccess access, MediaApi media, Clock clock) {
    this.database = database;
    this.access = access;
    this.media = media;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID id) {
    SongEntity song = access.ownOrModerated(actor, id);
    if (song.ownerId == null) {
      throw new NotThere(); // references belong to nobody
    }
    RecordingEntity recording = database.find(RecordingEntity.class, song.audioId);
    if (recording != null) {
      database.remove(recording);
      media.release(LookIntoRecordingService.ref(recording.mediaId));
    }
    media.release(StoreSongService.coverOf(id));
    SongWordsEntity words = database.find(SongWordsEntity.class, id);
    words.lyrics = null;
    words.note = null;
    song.audioId = null;
    song.coverId = null;
    song.deletedAt = clock.instant();
  }
}
