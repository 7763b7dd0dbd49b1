package app.otodoke.http.open.media;

import app.otodoke.media.MediaView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file as programs see it. */
@Schema(name = "OpenMedia")
public record MediaBody(
    UUID id,
    @Schema(description = "image, audio or file") String kind,
    @Schema(description = "Media type") String type,
    String name,
    @Schema(description = "Size of the original") long bytes,
    Integer width,
    Integer height,
    @Schema(description = "Average colour, #rrggbb") String color,
    Long durationMs,
    List<Variant> variants) {

  /** One form of it. */
  @Schema(name = "OpenMediaVariant")
  public record Variant(
      String name,
      String type,
      Integer width,
      Integer height,
      @Schema(description = "Relative to this server") String url) {}

  public static MediaBody of(MediaView view) {
    return new MediaBody(
        view.id(),
        view.kind(),
        view.type(),
        view.name(),
        view.bytes(),
        view.width(),
        view.height(),
        view.color(),
        view.durationMs(),
        view.variants().stream()
            .map(v -> new Variant(v.name(), v.type(), v.width(), v.height(), v.url()))
            .toList());
  }
}
