package app.otodoke.catalog;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded recording, looked into.
 *
 * @param type the media type, found from the bytes
 * @param title what its tags say; null when they do not
 * @param hasCover whether a picture lies inside
 * @param peaks the outline of the sound, 0 to 255; null until it is drawn, or when it cannot be
 */
public record RecordingView(
    UUID mediaId,
    String type,
    long bytes,
    long durationMs,
    @Nullable String title,
    @Nullable String artist,
    @Nullable String album,
    boolean hasCover,
    @Nullable List<Integer> peaks) {

  public RecordingView {
    peaks = peaks == null ? null : List.copyOf(peaks);
  }
}
