package app.otodoke.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What uploads must keep to, told before anybody tries.
 *
 * @param openUploads how many uploads one person may have begun and not yet attached
 * @param purposes the limits of each purpose that is taken
 */
public record UploadLimits(int openUploads, List<ForPurpose> purposes) {

  public UploadLimits {
    purposes = List.copyOf(purposes);
  }

  /**
   * The limits of one purpose.
   *
   * @param maxBytes the largest file
   * @param types the media types taken
   * @param maxCount how many files one thing may carry
   * @param maxPixels width times height of the largest picture; null for what is no picture
   * @param maxFrames frames of the longest animation; null for what is no picture
   */
  public record ForPurpose(
      Purpose purpose,
      long maxBytes,
      List<String> types,
      int maxCount,
      @Nullable Long maxPixels,
      @Nullable Integer maxFrames) {

    public ForPurpose {
      types = List.copyOf(types);
    }
  }
}
