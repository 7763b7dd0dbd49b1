package app.otodoke.ratings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the circle thinks of a song. Stars are half stars, 1 to 10.
 *
 * @param count how many rated it
 * @param average null when nobody did
 * @param fair the average drawn towards that of all songs while few have rated it; null when nobody
 *     did
 * @param distribution how many gave 1, 2, … 10
 */
public record RatingSummary(
    long count, @Nullable Double average, @Nullable Double fair, List<Long> distribution) {

  public RatingSummary {
    distribution = List.copyOf(distribution);
  }
}
