package app.otodoke.bots.internal;

import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomView;
import app.otodoke.chat.RoomsApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** In which rooms somebody may have addresses. */
@ApplicationScoped
class HookRooms {

  private final RoomsApi rooms;

  HookRooms(RoomsApi rooms) {
    this.rooms = rooms;
  }

  void require(Actor actor, UUID roomId) {
    if (actor.sessionId() == null) {
      throw new NotAllowed();
    }
    RoomView room = rooms.room(actor, roomId);
    if (room.myRole() == null) {
      throw new NotThere();
    }
    if (room.kind() == RoomKind.DIRECT || !room.myRole().atLeast(RoomRole.MODERATOR)) {
      throw new NotAllowed();
    }
  }
}
