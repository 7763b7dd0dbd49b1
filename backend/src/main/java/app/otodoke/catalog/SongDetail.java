package app.otodoke.catalog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A song with everything on its page.
 *
 * @param reading how the title is read, in kana; may be null
 * @param aliases other titles it is found by
 * @param audio the recording of an own song; null for others
 * @param peaks the outline of the sound, 0 to 255; null when there is none (yet)
 * @param mine whether the asker brought it in
 */
public record SongDetail(
    SongView song,
    @Nullable String reading,
    @Nullable List<String> aliases,
    @Nullable String lyrics,
    @Nullable String note,
    @Nullable Audio audio,
    @Nullable List<Integer> peaks,
    boolean mine,
    Instant updatedAt) {

  public SongDetail {
    aliases = List.copyOf(aliases);
    peaks = peaks == null ? null : List.copyOf(peaks);
  }

  /**
   * A recording to play.
   *
   * @param url root-relative
   */
  public record Audio(String url, String type, long bytes, long durationMs) {}
}
