package app.otodoke.accounts.internal;

import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;

/** Who may do what with accounts. */
final class AccountAccess {

  private AccountAccess() {}

  static void requireOwner(Actor actor) {
    if (!actor.isOwner()) {
      throw new NotAllowed();
    }
    actor.requireScope("admin");
  }

  static void requireModerator(Actor actor) {
    if (!actor.moderates()) {
      throw new NotAllowed();
    }
    actor.requireScope("admin");
  }

  /** Programs do not touch what opens the account itself. */
  static void requireSession(Actor actor) {
    if (actor.sessionId() == null) {
      throw new NotAllowed();
    }
  }

  static void requireReading(Actor actor) {
    actor.requireScope("profile:read");
  }
}
