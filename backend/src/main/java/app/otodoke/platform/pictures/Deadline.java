package app.otodoke.platform.pictures;

import java.time.Duration;

/** The moment by which the work must be done. */
record Deadline(long nanoTime) {

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  boolean passed() {
    return System.nanoTime() - nanoTime > 0;
  }

  void check() throws PictureRefused {
    if (passed()) {
      throw new PictureRefused(PictureRefused.Reason.TOO_SLOW);
    }
  }
}
