package app.otodoke.posts;

import java.util.List;
import java.util.UUID;

/**
 * Writes a post.
 *
 * @param clientId made by the client; a repeat with the same one is recognised
 * @param songId a song the author sees
 * @param body 1 to 5,000 characters of Markdown
 * @param spoiler to be shown only on demand
 * @param pictures at most 4; null for none
 */
public record PublishPost(
    UUID clientId, UUID songId, String body, boolean spoiler, List<NewPicture> pictures) {

  public PublishPost {
    pictures = pictures == null ? List.of() : List.copyOf(pictures);
  }

  /** Words only. */
  public PublishPost(UUID clientId, UUID songId, String body) {
    this(clientId, songId, body, false, List.of());
  }

  /**
   * A picture.
   *
   * @param mediaId a completed upload of the author's
   * @param alt what it shows, at most 1,000 characters; may be null
   */
  public record NewPicture(UUID mediaId, String alt) {}
}
