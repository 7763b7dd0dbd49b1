package app.otodoke.media;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A checked file, ready to be shown.
 *
 * @param kind {@code image}, {@code audio} or {@code file}
 * @param type the media type of what is kept, found from the bytes
 * @param name the cleaned file name
 * @param bytes size of the original variant
 * @param width pixels, the right way up; null for what is no picture
 * @param height pixels; null for what is no picture
 * @param color the average colour as {@code #rrggbb}; null for what is no picture
 * @param variants from small to large, the original last
 * @param durationMs how long it plays; null for what does not play
 */
public record MediaView(
    UUID id,
    String kind,
    String type,
    String name,
    long bytes,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable String color,
    List<Variant> variants,
    @Nullable Long durationMs) {

  public MediaView {
    variants = List.copyOf(variants);
  }

  /**
   * One form of the file.
   *
   * @param name {@code thumb} (≤ 320 pixels), {@code small} (≤ 640), {@code large} (≤ 1600) or
   *     {@code original}
   * @param type the media type of this form
   * @param width pixels; null for what is no picture
   * @param height pixels; null for what is no picture
   * @param url relative to the application's address, stable for as long as the medium lives, good
   *     without signing in
   */
  public record Variant(
      String name, String type, @Nullable Integer width, @Nullable Integer height, String url) {}

  /** The url of the variant of that name; null when there is none. */
  public String url(String variant) {
    return variants.stream()
        .filter(v -> v.name().equals(variant))
        .map(Variant::url)
        .findFirst()
        .orElse(null);
  }
}
