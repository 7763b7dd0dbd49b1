package app.otodoke.ratings.internal;

import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomsApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Rounds are for those who are in the room. */
@ApplicationScoped
class RoundAccess {

  private final EntityManager database;
  private final RoomsApi rooms;

  RoundAccess(EntityManager database, RoomsApi rooms) {
    this.database = database;
    this.rooms = rooms;
  }

  RoomRole room(Actor actor, UUID roomId) {
    return rooms.access(actor, roomId);
  }

  /** Held until the transaction ends: answers and openings come one after another. */
  RoundEntity held(Actor actor, UUID id) {
    RoundEntity round = database.find(RoundEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (round == null) {
      throw new NotThere();
    }
    room(actor, round.roomId);
    return round;
  }

  boolean mayOpen(Actor actor, RoundEntity round) {
    return round.openedBy.equals(actor.userId())
        || room(actor, round.roomId).atLeast(RoomRole.MODERATOR);
  }
}
