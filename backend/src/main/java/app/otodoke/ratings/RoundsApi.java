package app.otodoke.ratings;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Blind rounds. Only members of the room know of them. */
public interface RoundsApi {

  /**
   * Begins a round and tells the room, with a message that shows it. Those who are in the room now
   * are asked. Repeating it with the same client id answers the stored one.
   *
   * @throws app.otodoke.shared.NotThere when it is not the actor's room, or there is no such song
   * @throws app.otodoke.shared.InvalidInput when a field will not do
   */
  RoundView start(Actor actor, StartRound command);

  /** The rounds of a room, newest first. */
  Page<RoundView> rounds(Actor actor, UUID roomId, String after, int limit);

  /**
   * One round.
   *
   * @throws app.otodoke.shared.NotThere when there is none for the actor
   */
  RoundView round(Actor actor, UUID id);

  /** Rounds by id; those not for the actor are left out. */
  Map<UUID, RoundView> views(Actor actor, Collection<UUID> ids);

  /**
   * Answers, or answers otherwise. The last expected answer opens the round.
   *
   * @throws RoundOver when it has opened
   * @throws app.otodoke.shared.NotAllowed when the actor came after it began
   */
  RoundView answer(Actor actor, UUID id, AnswerRound command);

  /**
   * Opens it before time: who began it, and those who keep order in the room. Does nothing twice.
   *
   * @throws app.otodoke.shared.NotAllowed to others
   */
  RoundView open(Actor actor, UUID id);
}
