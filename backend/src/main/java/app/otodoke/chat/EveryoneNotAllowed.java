package app.otodoke.chat;

import app.otodoke.shared.NotAllowed;

/** In a large room moderators call everybody. */
public class EveryoneNotAllowed extends NotAllowed {

  private static final long serialVersionUID = 1L;

  /**
   * @param limit up to how many people members may call everybody
   */
  public EveryoneNotAllowed(int limit) {
    super("everyone-not-allowed", limit);
  }
}
