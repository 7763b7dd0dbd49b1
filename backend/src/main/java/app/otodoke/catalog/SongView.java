package app.otodoke.catalog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A song as shown in lists and beside posts.
 *
 * @param artistLine its artists' names, joined
 * @param source {@code own} or {@code spotify}
 * @param durationMs null when unknown
 * @param artUrl the cover: root-relative for own songs, Spotify's own address for theirs, which
 *     must be shown whole and unchanged; null without a cover
 * @param coverId the medium of an own cover
 * @param spotifyUrl where the song must link to when it comes from Spotify
 * @param published false for a draft, which only its owner sees
 * @param ownerId who brought in an own song
 * @param isrc the recording's international code; null when unknown
 * @param gone true for what is left of a song that was deleted or withdrawn; only the id is filled
 */
public record SongView(
    UUID id,
    String title,
    List<ArtistRef> artists,
    String artistLine,
    String source,
    @Nullable Long durationMs,
    @Nullable String artUrl,
    @Nullable UUID coverId,
    @Nullable String spotifyId,
    @Nullable String spotifyUrl,
    boolean published,
    @Nullable UUID ownerId,
    @Nullable String isrc,
    Instant createdAt,
    boolean gone) {

  public static final String OWN = "own";
  public static final String SPOTIFY = "spotify";

  public SongView {
    artists = List.copyOf(artists);
  }

  /** What is left of a song that this person may not (or no longer) see. */
  public static SongView gone(UUID id) {
    return new SongView(
        id, "", List.of(), "", OWN, null, null, null, null, null, false, null, null, null, true);
  }
}
