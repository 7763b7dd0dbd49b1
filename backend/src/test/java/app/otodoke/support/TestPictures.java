package app.otodoke.support;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures made in code; the quartered one shows which way up it is. */
public final class TestPictures {

  private static final String WEBP =
      "UklGRnoAAABXRUJQVlA4IG4AAADQBQCdASowACAAPlkgjEWjoiEdVAA4BYSzAFcqxv8A/ADrAtqcA/C/"
          + "9cuMC7c/qTnfYaQkXmTQAP7xkX2Xu2x495vna9Of/9YLUyCeCfX7Aiz/3AiOS6nXQxkQyvLXk//0h3uU"
          + "JIsbnh0hsgAAAA==";

  private TestPictures() {}

  /** Red, green above blue, yellow. */
  public static BufferedImage quartered(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        boolean left = x < width / 2;
        boolean top = y < height / 2;
        Color color = top ? left ? Color.RED : Color.GREEN : left ? Color.BLUE : Color.YELLOW;
        image.setRGB(x, y, color.getRGB());
      }
    }
    return image;
  }

  public static byte[] jpeg(int width, int height) {
    return encoded(quartered(width, height), "jpeg");
  }

  public static byte[] png(int width, int height) {
    return encoded(quartered(width, height), "png");
  }

  /** The quartered picture, 48 × 32. */
  public static byte[] webp() {
    return Base64.getDecoder().decode(WEBP);
  }

  public static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static BufferedImage decoded(byte[] bytes) {
    try {
      return ImageIO.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a camera held that way writes it: the scene is the quartered picture, seen upright. */
  public static byte[] photograph(int width, int height, int orientation) {
    BufferedImage upright = quartered(width, height);
    boolean turned = orientation >= 5;
    BufferedImage stored =
        new BufferedImage(
            turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
    int right = stored.getWidth() - 1;
    int bottom = stored.getHeight() - 1;
    for (int y = 0; y <= bottom; y++) {
      for (int x = 0; x <= right; x++) {
        int rgb =
            switch (orientation) {
              case 2 -> upright.getRGB(right - x, y);
              case 3 -> upright.getRGB(right - x, bottom - y);
              case 4 -> upright.getRGB(x, bottom - y);
              case 5 -> upright.getRGB(y, x);
              case 6 -> upright.getRGB(bottom - y, x);
              case 7 -> upright.getRGB(bottom - y, right - x);
              case 8 -> upright.getRGB(y, right - x);
              default -> upright.getRGB(x, y);
            };
        stored.setRGB(x, y, rgb);
      }
    }
    return withExif(encoded(stored, "jpeg"), orientation);
  }

  /** EXIF with the orientation and a GPS block that says where it was taken. */
  public static byte[] withExif(byte[] jpeg, int orientation) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(tiff(orientation));
    return inserted(jpeg, 2, segment(0xe1, body.toByteArray()));
  }

  public static byte[] tiff(int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(200);
    tiff.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0);
    tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
    tiff.putInt(0);
    tiff.put("GPS-35.6586N-139.7454E".getBytes(StandardCharsets.US_ASCII));
    return Arrays.copyOf(tiff.array(), tiff.position());
  }

  public static byte[] segment(int marker, byte[] body) {
    ByteBuffer segment = ByteBuffer.allocate(body.length + 4);
    segment.put((byte) 0xff).put((byte) marker).putShort((short) (body.length + 2)).put(body);
    return segment.array();
  }

  /** A PNG's chunk, put right behind its header. */
  public static byte[] withChunk(byte[] png, String name, byte[] body) {
    ByteBuffer chunk = ByteBuffer.allocate(body.length + 12);
    chunk.putInt(body.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(body);
    CRC32 crc = new CRC32();
    crc.update(chunk.array(), 4, body.length + 4);
    chunk.putInt((int) crc.getValue());
    return inserted(png, 33, chunk.array());
  }

  /** A PNG that says it is that large, with next to nothing in it. */
  public static byte[] pngBomb(int width, int height) {
    byte[] png = png(8, 8);
    ByteBuffer buffer = ByteBuffer.wrap(png);
    buffer.putInt(16, width).putInt(20, height);
    CRC32 crc = new CRC32();
    crc.update(png, 12, 17);
    buffer.putInt(29, (int) crc.getValue());
    return png;
  }

  /** An animation of single-coloured frames: red, green, blue, red, … */
  public static byte[] gif(int width, int height, int frames) {
    try (TestGif gif = new TestGif()) {
      for (int i = 0; i < frames; i++) {
        gif.frame(indexed(width, height, i % 3));
      }
      return gif.bytes();
    }
  }

  private static BufferedImage indexed(int width, int height, int value) {
    byte[] reds = {(byte) 0xff, 0, 0};
    byte[] greens = {0, (byte) 0xff, 0};
    byte[] blues = {0, 0, (byte) 0xff};
    IndexColorModel colors = new IndexColorModel(8, 3, reds, greens, blues);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colors);
    image.getRaster().setPixels(0, 0, width, height, filled(width * height, value));
    return image;
  }

  private static int[] filled(int length, int value) {
    int[] pixels = new int[length];
    Arrays.fill(pixels, value);
    return pixels;
  }

  public static byte[] inserted(byte[] bytes, int at, byte[] more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(more);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }
}
