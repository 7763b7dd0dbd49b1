package app.otodoke.platform.pictures;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.Raster;

/** Brings decoded pictures into one form: sRGB, 8 bits, one int per pixel. */
final class Pixels {

  private Pixels() {}

  static BufferedImage srgb(BufferedImage image) {
    ColorModel model = image.getColorModel();
    if (image.getType() == BufferedImage.TYPE_INT_RGB
        || image.getType() == BufferedImage.TYPE_INT_ARGB) {
      return image;
    } else if (model instanceof ComponentColorModel && plain(model)) {
      return copied(image);
    } else if (model.getColorSpace().isCS_sRGB()) {
      return drawn(image);
    }
    return new ColorConvertOp(null).filter(image, blank(image));
  }

  /** The pixels themselves: in rows, each as 0xAARRGGBB. */
  static int[] of(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /**
   * Grey is taken as it stands: Java holds it to be linear and would make it brighter, while files
   * mean it as the eye sees it.
   */
  private static boolean plain(ColorModel model) {
    boolean grey = model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    int bits = model.getComponentSize(0);
    return (grey || model.getColorSpace().isCS_sRGB())
        && !model.isAlphaPremultiplied()
        && (bits == 8 || bits == 16);
  }

  private static BufferedImage copied(BufferedImage image) {
    BufferedImage target = blank(image);
    int[] to = of(target);
    Raster from = image.getRaster();
    int width = image.getWidth();
    int bands = from.getNumBands();
    int shift = image.getColorModel().getComponentSize(0) - 8;
    int[] row = new int[width * bands];
    for (int y = 0; y < image.getHeight(); y++) {
      from.getPixels(from.getMinX(), from.getMinY() + y, width, 1, row);
      for (int x = 0; x < width; x++) {
        to[y * width + x] = pixel(row, x * bands, bands, shift);
      }
    }
    return target;
  }

  private static int pixel(int[] row, int at, int bands, int shift) {
    int red = row[at] >> shift;
    boolean grey = bands <= 2;
    int green = grey ? red : row[at + 1] >> shift;
    int blue = grey ? red : row[at + 2] >> shift;
    int alpha = (bands & 1) == 0 ? row[at + bands - 1] >> shift : 0xff;
    return alpha << 24 | red << 16 | green << 8 | blue;
  }

  private static BufferedImage drawn(BufferedImage image) {
    BufferedImage target = blank(image);
    Graphics2D graphics = target.createGraphics();
    graphics.setComposite(AlphaComposite.Src);
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return target;
  }

  private static BufferedImage blank(BufferedImage like) {
    int type =
        like.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    return new BufferedImage(like.getWidth(), like.getHeight(), type);
  }
}
