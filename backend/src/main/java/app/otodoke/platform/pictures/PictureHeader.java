package app.otodoke.platform.pictures;

/**
 * What is known of a picture before a single pixel is decoded.
 *
 * @param frames 1 for stills
 * @param orientation as EXIF counts it, 1 … 8; 1 is the right way up
 */
record PictureHeader(int width, int height, int frames, int orientation) {

  long pixels() {
    return (long) width * height;
  }
}
