package app.otodoke.platform.pictures;

import java.awt.image.BufferedImage;

/** Turns a picture the right way up. */
final class Orientation {

  private Orientation() {}

  /**
   * @param value what EXIF says, 1 … 8: which corner and edge of the scene the first row and column
   *     are
   */
  static BufferedImage upright(BufferedImage image, int value) {
    if (value == 1) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean turned = value >= 5;
    BufferedImage target =
        new BufferedImage(turned ? height : width, turned ? width : height, image.getType());
    int[] from = Pixels.of(image);
    int[] to = Pixels.of(target);
    int stride = target.getWidth();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        to[place(value, x, y, width - 1, height - 1, stride)] = from[y * width + x];
      }
    }
    return target;
  }

  private static int place(int value, int x, int y, int right, int bottom, int stride) {
    return switch (value) {
      case 2 -> y * stride + right - x;
      case 3 -> (bottom - y) * stride + right - x;
      case 4 -> (bottom - y) * stride + x;
      case 5 -> x * stride + y;
      case 6 -> x * stride + bottom - y;
      case 7 -> (right - x) * stride + bottom - y;
      case 8 -> (right - x) * stride + y;
      default -> y * stride + x;
    };
  }
}
