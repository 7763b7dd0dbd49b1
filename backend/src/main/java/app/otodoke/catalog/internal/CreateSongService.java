package app.otodoke.catalog.internal;

import app.otodoke.catalog.CreateSong;
import app.otodoke.catalog.RecordingView;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Brings in a song: looks into the recording first, then stores both together. */
@ApplicationScoped
class CreateSongService {

  private final SongRepository songs;
  private final LookIntoRecordingService look;
  private final StoreSongService store;

  CreateSongService(SongRepository songs, LookIntoRecordingService look, StoreSongService store) {
    this.songs = songs;
    this.look = look;
    this.store = store;
  }

  UUID call(Actor actor, CreateSong command) {
    actor.requireScope(SongAccess.WRITE);
    SongFields.check(command);
    var made = songs.made(actor.userId(), command.clientId());
    if (made.isPresent()) {
      return made.get().id;
    }
    RecordingView recording = look.call(actor, command.audioId());
    boolean inside = command.coverId() == null && command.coverFromTags() && recording.hasCover();
    return store.call(actor, command, inside);
  }
}
