package app.otodoke.media;

import app.otodoke.shared.Actor;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Files: from the first question to the last byte swept away. A file is prepared, put into the
 * store by its owner, completed (checked and made ready), and attached to what it belongs to. What
 * nobody attaches within a day, and what is released, is removed.
 */
public interface MediaApi {

  /** The limits that {@link #prepare} and {@link #complete} hold uploads to. */
  UploadLimits limits();

  /**
   * Opens an upload and answers where the bytes go. Programs need the scope {@code media:write}.
   *
   * @throws app.otodoke.shared.InvalidInput when name, type, size, checksum or purpose are not
   *     taken
   * @throws StorageUnavailable when the store does not answer
   * @throws TooManyUploads when the actor has too many begun and not attached
   * @throws app.otodoke.shared.TooManyRequests when the actor opens them too fast
   */
  UploadTicket prepare(Actor actor, PrepareUpload command);

  /**
   * Checks what arrived and makes it ready: size, checksum, real type, limits, the right way up,
   * nothing hidden inside, all variants written. Repeating it answers the same medium.
   *
   * @throws app.otodoke.shared.NotThere when the actor has no such upload
   * @throws UploadInWork when another request is completing it
   * @throws UploadNotReceived when the store has no bytes for it yet
   * @throws UploadRefused when the bytes are not what was promised or not what is taken; the upload
   *     is over then
   * @throws StorageUnavailable when the store does not answer; the upload stays open
   */
  MediaView complete(Actor actor, UUID id);

  /**
   * Gives up an upload, or a medium that is not attached.
   *
   * @throws app.otodoke.shared.NotThere when it is gone, somebody else's, or attached
   */
  void cancel(Actor actor, UUID id);

  /**
   * Binds media to their owner, within the caller's transaction. Repeating it for the same owner
   * changes nothing.
   *
   * @param ids at most 100, all completed by the actor
   * @param ownerRef names what they belong to, e.g. {@code message:<id>}; at most 200 characters
   * @throws MediaNotThere when one is unknown, not complete, somebody else's, or attached elsewhere
   */
  void attach(Actor actor, Collection<UUID> ids, String ownerRef);

  /** Lets go of everything the owner holds, within the caller's transaction; it is swept later. */
  void release(String ownerRef);

  /** Lets go of these of the media the owner holds, within the caller's transaction. */
  void release(String ownerRef, Collection<UUID> ids);

  /** What is ready among these, attached or not; unknown ids are left out. */
  Map<UUID, MediaView> views(Collection<UUID> ids);

  /**
   * Where the bytes of a variant are to be had for a day at least: a signed address at the store.
   *
   * @param key the key from the variant's url
   * @param download true to have it saved under its name rather than shown
   * @throws app.otodoke.shared.NotThere when there is no such variant, or the key is wrong
   */
  URI locate(UUID id, String variant, String key, boolean download);

  /**
   * Where the application itself may read the original for the next two hours: absolute, and never
   * to be given away.
   *
   * @throws app.otodoke.shared.NotThere when there is no such medium
   */
  URI source(UUID id);
}
