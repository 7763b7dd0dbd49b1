package app.otodoke.platform.pictures;

import app.otodoke.platform.pictures.PictureRefused.Reason;

/** Walks the blocks of a GIF without decoding it: how many frames, and how many pixels in all. */
final class GifFile {

  private final byte[] bytes;
  private final PictureLimits limits;
  private final int width;
  private final int height;
  private int at;
  private int frames;
  private long pixels;

  GifFile(byte[] bytes, PictureLimits limits) throws PictureRefused {
    this.bytes = bytes;
    this.limits = limits;
    at = 6;
    width = number();
    height = number();
    int flags = octet();
    at += 2 + colours(flags);
    walk();
    if (frames == 0 || width == 0 || height == 0) {
      throw new PictureRefused(Reason.UNREADABLE);
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  int frames() {
    return frames;
  }

  private void walk() throws PictureRefused {
    while (true) {
      int block = octet();
      if (block == 0x3b) {
        return;
      } else if (block == 0x21) {
        at++;
        skip();
      } else if (block == 0x2c) {
        frame();
      } else {
        throw new PictureRefused(Reason.UNREADABLE);
      }
    }
  }

  private void frame() throws PictureRefused {
    at += 4;
    long frame = (long) number() * number();
    pixels += frame;
    if (++frames > limits.maxFrames()) {
      throw new PictureRefused(Reason.TOO_MANY_FRAMES);
    } else if (frame > limits.maxPixels() || pixels > limits.maxAnimatedPixels()) {
      throw new PictureRefused(Reason.TOO_MANY_PIXELS);
    }
    int flags = octet();
    at += colours(flags) + 1;
    skip();
  }

  private void skip() throws PictureRefused {
    int length = octet();
    while (length > 0) {
      at += length;
      length = octet();
    }
  }

  private static int colours(int flags) {
    return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
  }

  private int number() throws PictureRefused {
    return octet() | octet() << 8;
  }

  private int octet() throws PictureRefused {
    if (at >= bytes.length) {
      throw new PictureRefused(Reason.UNREADABLE);
    }
    return bytes[at++] & 0xff;
  }
}
