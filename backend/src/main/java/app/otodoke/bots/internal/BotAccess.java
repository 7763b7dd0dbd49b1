package app.otodoke.bots.internal;

import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.Role;
import java.util.Set;
import java.util.UUID;

/** Who may do what with programs. */
final class BotAccess {

  private BotAccess() {}

  static void requireOwner(Actor actor) {
    if (!actor.isOwner() || actor.sessionId() == null) {
      throw new NotAllowed();
    }
  }

  /** The bot as the one who acts. */
  static Actor bot(UUID id) {
    Set<String> scopes = Set.of("messages:read", "messages:write", "rooms:read");
    return new Actor(id, Role.BOT, null, scopes, "");
  }
}
