package app.otodoke.realtime.hub;

/** Carries what is not kept to the other nodes, if there are any. Never blocks, never fails. */
public interface Relay {

  /** Something passing for the listeners of a stream. */
  void passing(String stream, String json);

  /**
   * Somebody is present here, or no longer is.
   *
   * @param info null when they are gone
   */
  void presence(String stream, String id, String info);
}
