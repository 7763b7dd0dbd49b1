package app.otodoke.chat;

import app.otodoke.shared.Actor;
import java.util.List;
import java.util.UUID;

/**
 * Messages that a room keeps at hand. Moderators of the room pin, in direct rooms everybody.
 * Programs need {@code messages:read}, for changes {@code messages:write}.
 */
public interface PinsApi {

  /** How many messages a room may have pinned. */
  int MOST = 50;

  /**
   * Pins a message or takes the pin away; doing it twice changes nothing.
   *
   * @throws app.otodoke.shared.NotThere when it is not the actor's room, or there is no such
   *     message, or it is deleted
   * @throws NotAMember when it is an open room the actor is not in
   * @throws app.otodoke.shared.NotAllowed when the actor's role does not reach
   * @throws TooManyPins when {@value #MOST} are pinned already
   * @throws RoomArchived when the room is archived
   */
  void pin(Actor actor, UUID roomId, UUID messageId, boolean on);

  /**
   * The pinned messages, the last pinned first.
   *
   * @throws app.otodoke.shared.NotThere when it is not the actor's room
   */
  List<MessageView> pins(Actor actor, UUID roomId);
}
