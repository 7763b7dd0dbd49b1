package app.otodoke.ratings;

import app.otodoke.shared.Conflict;

/** The round has opened: answers can no longer be given or changed. */
public final class RoundOver extends Conflict {

  private static final long serialVersionUID = 1L;

  public RoundOver() {
    super("round-over");
  }
}
