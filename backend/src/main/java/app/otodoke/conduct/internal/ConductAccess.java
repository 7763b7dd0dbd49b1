package app.otodoke.conduct.internal;

import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;

/** Who may do what about others. */
final class ConductAccess {

  private ConductAccess() {}

  static void requireSession(Actor actor) {
    if (actor.sessionId() == null) {
      throw new NotAllowed();
    }
  }

  static void requireModerator(Actor actor) {
    if (!actor.moderates()) {
      throw new NotAllowed();
    }
    actor.requireScope("admin");
  }
}
