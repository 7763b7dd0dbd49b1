package app.otodoke.platform.pictures;

import app.otodoke.platform.pictures.PictureRefused.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Decodes a still picture, or stops when its time is over. */
final class Decoder {

  private Decoder() {}

  /**
   * @param subsampling takes every n-th pixel in both directions
   */
  static BufferedImage decode(
      byte[] bytes, PictureFormat format, int subsampling, Deadline deadline)
      throws PictureRefused {
    ImageReader reader = null;
    try {
      reader = Readers.open(bytes, format);
      reader.addIIOReadProgressListener(new StopWhenPassed(deadline));
      ImageReadParam parameters = reader.getDefaultReadParam();
      parameters.setSourceSubsampling(subsampling, subsampling, 0, 0);
      BufferedImage image = reader.read(0, parameters);
      deadline.check();
      return image;
    } catch (IOException | RuntimeException e) {
      deadline.check();
      throw new PictureRefused(Reason.UNREADABLE, e);
    } finally {
      if (reader != null) {
        reader.dispose();
      }
    }
  }

  private record StopWhenPassed(Deadline deadline) implements IIOReadProgressListener {

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
      if (deadline.passed()) {
        source.abort();
      }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
  }
}
