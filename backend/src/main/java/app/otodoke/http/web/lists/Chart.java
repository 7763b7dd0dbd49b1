package app.otodoke.http.web.lists;

import app.otodoke.catalog.SongView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The circle's own chart, from its own ratings or posts only.
 *
 * @param by {@code ratings} or {@code posts}
 * @param period {@code week}, {@code month}, {@code year} or {@code all}
 */
public record Chart(String by, String period, List<Entry> entries) {

  public Chart {
    entries = List.copyOf(entries);
  }

  /**
   * A song in the chart.
   *
   * @param count ratings or posts
   * @param average of the half stars; null for posts
   * @param fair the same, drawn towards the usual while few have rated; null for posts
   */
  public record Entry(
      int rank, SongView song, long count, @Nullable Double average, @Nullable Double fair) {}
}
