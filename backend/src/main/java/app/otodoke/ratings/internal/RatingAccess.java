package app.otodoke.ratings.internal;

import app.otodoke.catalog.SongView;
import app.otodoke.catalog.SongsApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.FieldChecks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Songs one sees can be rated. */
@ApplicationScoped
class RatingAccess {

  private final SongsApi songs;

  RatingAccess(SongsApi songs) {
    this.songs = songs;
  }

  SongView read(Actor actor, UUID songId) {
    actor.requireScope("catalog:read");
    return songs.view(actor, songId);
  }

  SongView write(Actor actor, UUID songId) {
    actor.requireScope("catalog:write");
    return songs.view(actor, songId);
  }

  static void checkStars(int stars) {
    new FieldChecks().within("stars", stars, 1, 10).done();
  }
}
