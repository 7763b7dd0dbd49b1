package app.otodoke.platform.pictures;

import app.otodoke.platform.pictures.PictureRefused.Reason;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageReader;

/** Reads a picture's header and refuses what is too large, before anything is decoded. */
final class PictureProbe {

  private static final int EXIF_PREFIX = 6; // "Exif" and two zero bytes, which WebP leaves out

  private PictureProbe() {}

  static PictureHeader probe(byte[] bytes, PictureFormat format, PictureLimits limits)
      throws PictureRefused {
    PictureHeader header =
        switch (format) {
          case GIF -> gif(new GifFile(bytes, limits));
          case JPEG -> still(bytes, format, new JpegFile(bytes).orientation());
          case PNG -> still(bytes, format, png(bytes));
          case WEBP -> still(bytes, format, webp(bytes));
        };
    if (header.width() <= 0 || header.height() <= 0) {
      throw new PictureRefused(Reason.UNREADABLE);
    } else if (header.pixels() > limits.maxPixels()) {
      throw new PictureRefused(Reason.TOO_MANY_PIXELS);
    }
    return header;
  }

  private static PictureHeader gif(GifFile gif) {
    return new PictureHeader(gif.width(), gif.height(), gif.frames(), 1);
  }

  private static PictureHeader still(byte[] bytes, PictureFormat format, int orientation)
      throws PictureRefused {
    ImageReader reader = null;
    try {
      reader = Readers.open(bytes, format);
      return new PictureHeader(reader.getWidth(0), reader.getHeight(0), 1, orientation);
    } catch (IOException | RuntimeException e) {
      throw new PictureRefused(Reason.UNREADABLE, e);
    } finally {
      if (reader != null) {
        reader.dispose();
      }
    }
  }

  private static int png(byte[] bytes) throws PictureRefused {
    if (Chunks.inPng(bytes, "IEND").isEmpty()) {
      throw new PictureRefused(Reason.UNREADABLE);
    }
    return Chunks.inPng(bytes, "eXIf").map(Exif::orientation).orElse(1);
  }

  private static int webp(byte[] bytes) throws PictureRefused {
    long length = bytes[4] & 0xffL | (bytes[5] & 0xffL) << 8;
    length |= (bytes[6] & 0xffL) << 16 | (bytes[7] & 0xffL) << 24;
    if (length + 8 > bytes.length) {
      throw new PictureRefused(Reason.UNREADABLE);
    }
    Optional<byte[]> exif = Chunks.inWebp(bytes, "EXIF");
    return exif.map(PictureProbe::withoutPrefix).map(Exif::orientation).orElse(1);
  }

  private static byte[] withoutPrefix(byte[] exif) {
    boolean prefixed = exif.length > EXIF_PREFIX && exif[0] == 'E' && exif[1] == 'x';
    return prefixed ? Arrays.copyOfRange(exif, EXIF_PREFIX, exif.length) : exif;
  }
}
