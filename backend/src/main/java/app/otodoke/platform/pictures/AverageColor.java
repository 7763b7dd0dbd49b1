package app.otodoke.platform.pictures;

import java.awt.image.BufferedImage;

/** The one colour to show while the picture is on its way. */
final class AverageColor {

  private AverageColor() {}

  static String of(BufferedImage image) {
    long red = 0;
    long green = 0;
    long blue = 0;
    long weight = 0;
    boolean opaque = !image.getColorModel().hasAlpha();
    for (int pixel : Pixels.of(image)) {
      int alpha = opaque ? 0xff : pixel >>> 24;
      red += (long) (pixel >> 16 & 0xff) * alpha;
      green += (long) (pixel >> 8 & 0xff) * alpha;
      blue += (long) (pixel & 0xff) * alpha;
      weight += alpha;
    }
    long all = Math.max(1, weight);
    return "#%02x%02x%02x".formatted(red / all, green / all, blue / all);
  }
}
