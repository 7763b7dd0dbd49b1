package app.otodoke.catalog;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Songs. Programs need {@code catalog:read}, for changes {@code catalog:write}. */
public interface SongsApi {

  /** Published songs, or the actor's own drafts. */
  Page<SongView> songs(Actor actor, SongsWanted wanted);

  /**
   * Songs by id, in one statement for all of them and one for their covers.
   *
   * @return one view for each id: {@link SongView#gone} ones where the actor may not see the song
   */
  Map<UUID, SongView> views(Actor actor, Collection<UUID> ids);

  /**
   * A song the actor may see.
   *
   * @throws app.otodoke.shared.NotThere when there is none
   */
  SongView view(Actor actor, UUID id);

  /**
   * A song with everything on its page.
   *
   * @throws app.otodoke.shared.NotThere when there is none, or it is somebody else's draft
   */
  SongDetail song(Actor actor, UUID id);

  /**
   * Brings in a song of one's own. Repeating it with the same client id answers the stored one.
   *
   * @throws app.otodoke.shared.InvalidInput when a field will not do
   * @throws RecordingRefused when the recording is not taken
   * @throws app.otodoke.media.MediaNotThere when an upload is not the actor's to use
   */
  SongDetail create(Actor actor, CreateSong command);

  /**
   * Changes an own song.
   *
   * @throws app.otodoke.shared.NotThere when it is not the actor's
   * @throws app.otodoke.shared.InvalidInput when a field will not do
   */
  SongDetail change(Actor actor, UUID id, ChangeSong command);

  /** Shows an own song to everybody; does nothing when they see it already. */
  SongDetail publish(Actor actor, UUID id);

  /** Makes an own song a draft again; moderators may do it to anyone's. */
  void withdraw(Actor actor, UUID id);

  /** Deletes an own song with its recording; moderators may delete anyone's. Does nothing twice. */
  void delete(Actor actor, UUID id);
}
