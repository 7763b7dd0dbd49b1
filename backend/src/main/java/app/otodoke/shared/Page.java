package app.otodoke.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a longer list.
 *
 * @param items in the list's order
 * @param next the cursor that continues after the last item; null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

  /** The most items any list gives at once. */
  public static final int MAX_LIMIT = 100;

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Makes a page of rows read with one more than asked for: the surplus row only tells that there
   * is more.
   *
   * @param rows at most {@code limit + 1}
   * @param cursor names an item's place
   */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    List<T> items = rows.subList(0, limit);
    return new Page<>(items, cursor.apply(items.getLast()).text());
  }

  /** The same page with every item changed. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), next);
  }

  /**
   * The limit a caller asked for, within 1 … {@link #MAX_LIMIT}.
   *
   * @param asked null for the usual one
   */
  public static int limit(Integer asked, int usual) {
    return asked == null ? usual : Math.clamp(asked, 1, MAX_LIMIT);
  }
}
