package app.otodoke.circle.internal;

import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;

/** Who may do what with the circle. */
final class CircleAccess {

  private CircleAccess() {}

  static void requireModerator(Actor actor) {
    if (!actor.moderates()) {
      throw new NotAllowed();
    }
    actor.requireScope("admin");
  }

  static void requireOwner(Actor actor) {
    if (!actor.isOwner()) {
      throw new NotAllowed();
    }
    actor.requireScope("admin");
  }
}
