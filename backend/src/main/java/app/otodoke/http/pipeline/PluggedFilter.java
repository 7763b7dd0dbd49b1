package app.otodoke.http.pipeline;

/** A filter that is not in the {@link Pipeline}'s own list and finds its place beside another. */
public interface PluggedFilter extends PipelineFilter {

  Place place();

  /**
   * Where a plugged filter stands.
   *
   * @param neighbour a filter of the list
   * @param before false to stand right after it
   */
  record Place(Class<? extends PipelineFilter> neighbour, boolean before) {

    public static Place before(Class<? extends PipelineFilter> neighbour) {
      return new Place(neighbour, true);
    }

    public static Place after(Class<? extends PipelineFilter> neighbour) {
      return new Place(neighbour, false);
    }
  }
}
