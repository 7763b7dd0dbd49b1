package app.otodoke.catalog.internal;

import app.otodoke.catalog.RecordingView;
import app.otodoke.catalog.RecordingsApi;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RecordingsBackend implements RecordingsApi {

  private final LookIntoRecordingService look;

  RecordingsBackend(LookIntoRecordingService look) {
    this.look = look;
  }

  @Override
  public RecordingView recording(Actor actor, UUID mediaId) {
    actor.requireScope(SongAccess.WRITE);
    return look.call(actor, mediaId);
  }
}
