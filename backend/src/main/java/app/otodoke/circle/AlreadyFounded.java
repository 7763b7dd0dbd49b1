package app.otodoke.circle;

import app.otodoke.shared.Conflict;

/** There is a circle already; a house holds one. */
public class AlreadyFounded extends Conflict {

  private static final long serialVersionUID = 1L;

  public AlreadyFounded() {
    super("already-founded");
  }
}
