package app.otodoke.catalog;

import java.util.List;
import java.util.UUID;

/**
 * Brings in a song of one's own.
 *
 * @param clientId made by the client; a repeat with the same one is recognised
 * @param audioId a completed upload of the actor's
 * @param title 1 to 200 characters
 * @param artists 1 to 10 names of 1 to 200 characters
 * @param reading at most 200 characters; may be null
 * @param aliases at most 10 of at most 200 characters; may be null
 * @param lyrics at most 20,000 characters; may be null
 * @param note at most 5,000 characters; may be null
 * @param coverId a completed upload of the actor's; may be null
 * @param coverFromTags take the picture inside the recording when no cover is given
 * @param publish false leaves it a draft
 */
public record CreateSong(
    UUID clientId,
    UUID audioId,
    String title,
    List<String> artists,
    String reading,
    List<String> aliases,
    String lyrics,
    String note,
    UUID coverId,
    boolean coverFromTags,
    boolean publish) {}
