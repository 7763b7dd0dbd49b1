package app.otodoke.conduct;

import app.otodoke.shared.Conflict;

/** One blocks or mutes as many people as one may. */
public class TooManyBlocks extends Conflict {

  private static final long serialVersionUID = 1L;

  public TooManyBlocks() {
    super("too-many-blocks");
  }
}
