package app.otodoke.catalog.internal;

import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Who may do what to a song. */
@ApplicationScoped
class SongAccess {

  static final String READ = "catalog:read";
  static final String WRITE = "catalog:write";

  private final SongRepository songs;

  SongAccess(SongRepository songs) {
    this.songs = songs;
  }

  /** The actor's own song, held for a change. */
  SongEntity own(Actor actor, UUID id) {
    SongEntity song = held(actor, id);
    if (!actor.userId().equals(song.ownerId)) {
      throw new NotThere();
    }
    return song;
  }

  /** An own song, or anybody's published one for those who keep order. */
  SongEntity ownOrModerated(Actor actor, UUID id) {
    SongEntity song = held(actor, id);
    boolean own = actor.userId().equals(song.ownerId);
    if (!own && !(actor.moderates() && song.publishedAt != null)) {
      throw new NotThere();
    }
    return song;
  }

  private SongEntity held(Actor actor, UUID id) {
    actor.requireScope(WRITE);
    SongEntity song = songs.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (song == null || song.deletedAt != null) {
      throw new NotThere();
    }
    return song;
  }
}
