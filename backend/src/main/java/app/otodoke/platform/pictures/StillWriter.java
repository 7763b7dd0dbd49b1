package app.otodoke.platform.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes stills with nothing in them but pixels. */
final class StillWriter {

  private StillWriter() {}

  /** JPEG cannot be seen through, so such pictures become PNG. */
  static PictureFormat formatFor(BufferedImage image) {
    return image.getColorModel().hasAlpha() ? PictureFormat.PNG : PictureFormat.JPEG;
  }

  /**
   * @param quality of JPEG, 0 … 1
   */
  static void write(BufferedImage image, PictureFormat format, float quality, Path file)
      throws IOException {
    String name = format == PictureFormat.PNG ? "png" : "jpeg";
    ImageWriter writer = ImageIO.getImageWritersByFormatName(name).next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      if (format == PictureFormat.JPEG) {
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
  }
}
