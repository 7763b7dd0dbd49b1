package app.otodoke.platform.pictures;

import java.time.Duration;

/**
 * What a picture may cost.
 *
 * @param maxPixels width times height; an animation may have four times that over all its frames
 * @param maxFrames frames of an animation
 * @param maxTime for reading and writing all of it
 */
public record PictureLimits(long maxPixels, int maxFrames, Duration maxTime) {

  long maxAnimatedPixels() {
    return 4 * maxPixels;
  }
}
