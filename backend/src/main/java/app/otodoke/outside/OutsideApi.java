package app.otodoke.outside;

import app.otodoke.shared.Actor;
import java.util.UUID;

/** Ratings from outside. */
public interface OutsideApi {

  /**
   * What is known by now; asks outside when nothing is, without waiting for the answer.
   *
   * @throws app.otodoke.shared.NotThere when there is no such song for the actor
   */
  OutsideRatingView rating(Actor actor, UUID songId);
}
