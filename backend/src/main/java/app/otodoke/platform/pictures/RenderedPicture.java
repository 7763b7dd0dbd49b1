package app.otodoke.platform.pictures;

import java.util.List;

/**
 * A picture written anew.
 *
 * @param width pixels, the right way up
 * @param height pixels
 * @param color the average colour, {@code #rrggbb}
 * @param renditions one per bound in the order asked for, then {@code original}
 */
public record RenderedPicture(int width, int height, String color, List<Rendition> renditions) {

  public RenderedPicture {
    renditions = List.copyOf(renditions);
  }
}
