package app.otodoke.bots;

import app.otodoke.chat.Posted;
import app.otodoke.shared.Actor;
import java.util.List;
import java.util.UUID;

/** Secret addresses by which programs elsewhere write into a room; for the room's moderators. */
public interface HooksApi {

  /** Of a room, the newest first. */
  List<HookView> hooks(Actor actor, UUID roomId);

  /**
   * Makes one; its messages come from a bot of that name.
   *
   * @throws app.otodoke.shared.NotThere when the actor is not in the room
   * @throws app.otodoke.shared.NotAllowed when they do not keep order there, or it is a direct room
   * @throws TooManyHooks when the room has twenty
   */
  NewHook create(Actor actor, UUID roomId, String name);

  /** Ends one; does nothing when it is not there. */
  void remove(Actor actor, UUID roomId, UUID hookId);

  /**
   * Writes by an address; whoever has it may.
   *
   * @param clientId a repeat with the same one is recognised; null for none
   * @throws app.otodoke.shared.NotThere when there is no such address
   * @throws app.otodoke.shared.TooManyRequests after thirty messages at once, then one a second
   * @throws app.otodoke.shared.Refusal what {@link app.otodoke.chat.MessagesApi#post} refuses
   */
  Posted post(String secret, UUID clientId, String text);
}
