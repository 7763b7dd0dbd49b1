package app.otodoke.platform.pictures;

import app.otodoke.platform.pictures.PictureRefused.Reason;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From a stranger's bytes to files of our own writing. */
final class PictureRenderer {

  private static final float ORIGINAL_QUALITY = 0.92f;
  private static final float VARIANT_QUALITY = 0.84f;

  private final byte[] bytes;
  private final PictureFormat format;
  private final PictureHeader header;
  private final Path folder;
  private final Deadline deadline;

  PictureRenderer(
      byte[] bytes, PictureFormat format, PictureHeader header, Path folder, Deadline deadline) {
    this.bytes = bytes;
    this.format = format;
    this.header = header;
    this.folder = folder;
    this.deadline = deadline;
  }

  RenderedPicture render(int subsampling, List<Bound> bounds) throws PictureRefused, IOException {
    Path originalFile = folder.resolve("original");
    BufferedImage image;
    PictureFormat kept;
    if (format == PictureFormat.GIF) {
      image = opaqueIfPossible(new GifCopy(header, deadline).write(bytes, originalFile));
      kept = PictureFormat.GIF;
    } else {
      BufferedImage decoded = Decoder.decode(bytes, format, subsampling, deadline);
      boolean palette =
          decoded.getColorModel() instanceof IndexColorModel
              && header.orientation() == 1
              && !PngColors.given(bytes);
      image = opaqueIfPossible(Orientation.upright(srgb(decoded), header.orientation()));
      kept = format == PictureFormat.PNG ? PictureFormat.PNG : StillWriter.formatFor(image);
      StillWriter.write(palette ? decoded : image, kept, ORIGINAL_QUALITY, originalFile);
    }
    deadline.check();
    List<Rendition> renditions = variants(image, bounds);
    BufferedImage least = Scaler.within(image, 64);
    renditions.add(rendition("original", kept, image, originalFile));
    return new RenderedPicture(
        image.getWidth(), image.getHeight(), AverageColor.of(least), renditions);
  }

  private BufferedImage srgb(BufferedImage decoded) throws PictureRefused {
    try {
      BufferedImage image = Pixels.srgb(decoded);
      if (format == PictureFormat.PNG) {
        PngColors.correct(image, bytes);
      }
      return image;
    } catch (RuntimeException brokenProfile) {
      throw new PictureRefused(Reason.UNREADABLE, brokenProfile);
    }
  }

  /** From large to small, each from the one before; written under the names asked for. */
  private List<Rendition> variants(BufferedImage image, List<Bound> bounds)
      throws PictureRefused, IOException {
    List<Rendition> done = new ArrayList<>();
    BufferedImage current = image;
    PictureFormat target = StillWriter.formatFor(image);
    Path file = null;
    for (Bound bound : bounds.reversed()) {
      BufferedImage smaller = Scaler.within(current, bound.pixels());
      if (file == null || smaller != current) {
        file = folder.resolve(bound.name());
        StillWriter.write(smaller, target, VARIANT_QUALITY, file);
        deadline.check();
      }
      current = smaller;
      done.addFirst(rendition(bound.name(), target, current, file));
    }
    return done;
  }

  private static Rendition rendition(
      String name, PictureFormat format, BufferedImage image, Path file) {
    return new Rendition(name, format.mediaType(), image.getWidth(), image.getHeight(), file);
  }

  /** Many pictures say they can be seen through and are not: those become smaller as JPEG. */
  private static BufferedImage opaqueIfPossible(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return image;
    }
    int[] pixels = Pixels.of(image);
    for (int pixel : pixels) {
      if (pixel >>> 24 != 0xff) {
        return image;
      }
    }
    BufferedImage opaque =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    System.arraycopy(pixels, 0, Pixels.of(opaque), 0, pixels.length);
    return opaque;
  }
}
