package app.otodoke.chat;

import app.otodoke.shared.Actor;
import java.util.Collection;
import java.util.UUID;

/**
 * What another module forbids at the doors of rooms. Every bean of this type is asked; whatever it
 * throws is the answer. It is asked with every message and must not wait for the database in the
 * usual case.
 */
public interface ConductRule {

  /**
   * Before a direct room is opened or found.
   *
   * @param others everyone but the actor
   * @param fresh whether there is no such room yet
   */
  void beforeDirect(Actor actor, Collection<UUID> others, boolean fresh);

  /** Before something is said or changed; the room may not be there. */
  void beforeMessage(Actor actor, UUID roomId, String body);
}
