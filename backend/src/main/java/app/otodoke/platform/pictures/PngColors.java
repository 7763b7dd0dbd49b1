package app.otodoke.platform.pictures;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/** The colours a PNG's own profile means, which the reader leaves aside: screens are often wide. */
final class PngColors {

  private static final int MAX_PROFILE = 4 << 20;
  private static final int STRIP = 64;

  private PngColors() {}

  /** Brings the pixels to sRGB in place; does nothing without a profile of that kind. */
  static void correct(BufferedImage image, byte[] png) {
    profile(png).filter(found -> found.getNumComponents() == 3).ifPresent(p -> apply(p, image));
  }

  /** True when it brings a profile of its own. */
  static boolean given(byte[] png) {
    return Chunks.inPng(png, "iCCP").isPresent();
  }

  private static Optional<ICC_Profile> profile(byte[] png) {
    return Chunks.inPng(png, "iCCP").flatMap(PngColors::parsed);
  }

  /** A name, a zero, the number of the method, and the compressed profile. */
  private static Optional<ICC_Profile> parsed(byte[] chunk) {
    int from = 0;
    while (from < chunk.length && chunk[from] != 0) {
      from++;
    }
    byte[] packed = Arrays.copyOfRange(chunk, Math.min(from + 2, chunk.length), chunk.length);
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(MAX_PROFILE);
      return Optional.of(ICC_Profile.getInstance(bytes));
    } catch (IOException | IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private static void apply(ICC_Profile profile, BufferedImage image) {
    ICC_Profile srgb = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    ColorConvertOp convert = new ColorConvertOp(new ICC_Profile[] {profile, srgb}, null);
    int[] colors = {0, 1, 2};
    for (int y = 0; y < image.getHeight(); y += STRIP) {
      int height = Math.min(STRIP, image.getHeight() - y);
      WritableRaster strip =
          image.getRaster().createWritableChild(0, y, image.getWidth(), height, 0, 0, colors);
      strip.setRect(convert.filter(strip, strip.createCompatibleWritableRaster()));
    }
  }
}
