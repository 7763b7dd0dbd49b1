package app.otodoke.bots;

import app.otodoke.shared.Conflict;

/** There are as many addresses or webhooks as there may be. */
public class TooManyHooks extends Conflict {

  private static final long serialVersionUID = 1L;

  public TooManyHooks() {
    super("too-many-hooks");
  }
}
