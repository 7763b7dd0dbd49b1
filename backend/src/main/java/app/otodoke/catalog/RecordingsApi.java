package app.otodoke.catalog;

import app.otodoke.shared.Actor;
import java.util.UUID;

/** Recordings before they become songs. */
public interface RecordingsApi {

  /**
   * Looks into a completed upload of the actor's, once; what it tells can be offered for the song.
   * What becomes no song within a day is let go.
   *
   * @throws app.otodoke.shared.NotThere when there is no such recording of the actor's
   * @throws RecordingRefused when it is not taken; the upload is let go then
   */
  RecordingView recording(Actor actor, UUID mediaId);
}
