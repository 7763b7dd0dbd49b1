package app.otodoke.posts;

import app.otodoke.accounts.PersonView;
import app.otodoke.catalog.SongView;
import app.otodoke.media.MediaView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post about a song.
 *
 * @param clientId what its author's client called it
 * @param body Markdown as it was written
 * @param isLong more than {@link #SHORT} characters: lists fold it
 * @param spoiler shown only on demand
 * @param liked whether the asker likes it
 * @param bookmarked whether the asker keeps it
 * @param comments how many
 * @param editedAt null when it was never edited
 * @param mine whether the asker wrote it
 */
public record PostView(
    UUID id,
    UUID clientId,
    PersonView author,
    SongView song,
    String body,
    @com.fasterxml.jackson.annotation.JsonProperty("long") boolean isLong,
    boolean spoiler,
    List<Picture> pictures,
    long likes,
    boolean liked,
    boolean bookmarked,
    long comments,
    Instant createdAt,
    @Nullable Instant editedAt,
    boolean mine) {

  /** The most characters a post may have to be shown unfolded. */
  public static final int SHORT = 280;

  public PostView {
    pictures = List.copyOf(pictures);
  }

  /**
   * A picture of the post.
   *
   * @param alt what it shows; empty when its author did not say
   */
  public record Picture(MediaView media, String alt) {}
}
