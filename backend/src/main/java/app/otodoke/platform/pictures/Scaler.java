package app.otodoke.platform.pictures;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller. */
final class Scaler {

  private Scaler() {}

  /** The picture with its longer side at most that long; the same one when it is short enough. */
  static BufferedImage within(BufferedImage image, int bound) {
    int longer = Math.max(image.getWidth(), image.getHeight());
    if (longer <= bound) {
      return image;
    }
    int width = side(image.getWidth(), bound, longer);
    int height = side(image.getHeight(), bound, longer);
    BufferedImage current = image;
    // halving averages four pixels at a time; one large step would skip most of them
    while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
      current = drawn(current, current.getWidth() / 2, current.getHeight() / 2);
    }
    boolean done = current.getWidth() == width && current.getHeight() == height;
    return done ? current : drawn(current, width, height);
  }

  private static int side(int length, int bound, int longer) {
    return Math.max(1, Math.round((float) length * bound / longer));
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height) {
    BufferedImage target = new BufferedImage(width, height, image.getType());
    Graphics2D graphics = target.createGraphics();
    graphics.setComposite(AlphaComposite.Src);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return target;
  }
}
