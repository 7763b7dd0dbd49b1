package app.otodoke.platform.views;

import app.otodoke.shared.Actor;
import java.util.List;

/**
 * Builds views of rows.
 *
 * @param <R> a row, with ids of what other modules know
 * @param <V> a view, with what they know
 */
public interface ViewModelBuilder<R, V> {

  /** Says what the row needs. */
  void needs(R row, Needs needs);

  /** Builds the view of a row; everything needed is at hand. */
  V build(R row, Needs.Fetched fetched);

  /** The views of these rows, in their order. */
  default List<V> views(Actor actor, List<R> rows) {
    Needs needs = new Needs();
    rows.forEach(row -> needs(row, needs));
    Needs.Fetched fetched = needs.fetch(actor);
    return rows.stream().map(row -> build(row, fetched)).toList();
  }
}
