package app.otodoke.platform.pictures;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** Makes the reader of each format; never by guessing from the bytes. */
final class Readers {

  private static final ImageReaderSpi JPEG = register(new JPEGImageReaderSpi());
  private static final ImageReaderSpi WEBP = register(new WebPImageReaderSpi());

  static {
    ImageIO.setUseCache(false);
  }

  private Readers() {}

  /** A reader over the bytes, without the metadata; to be disposed of. */
  static ImageReader open(byte[] bytes, PictureFormat format) throws IOException {
    ImageReader reader =
        switch (format) {
          case JPEG -> JPEG.createReaderInstance();
          case WEBP -> WEBP.createReaderInstance();
          case PNG -> ImageIO.getImageReadersByFormatName("png").next();
          case GIF -> ImageIO.getImageReadersByFormatName("gif").next();
        };
    // a GIF's frames have their place and time in the metadata; the other formats' is not wanted
    boolean ignoreMetadata = format != PictureFormat.GIF;
    reader.setInput(new ByteArrayImageInputStream(bytes), false, ignoreMetadata);
    return reader;
  }

  /** By hand: the class loader that ImageIO looks through differs between start-up modes. */
  private static <T extends ImageReaderSpi> T register(T provider) {
    IIORegistry.getDefaultInstance().registerServiceProvider(provider, ImageReaderSpi.class);
    return provider;
  }
}
