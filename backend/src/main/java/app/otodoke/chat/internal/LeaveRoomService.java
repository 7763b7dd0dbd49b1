package app.otodoke.chat.internal;

import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LeaveRoomService {

  private final RoomLog log;
  private final RoomAccess access;
  private final Memberships memberships;

  LeaveRoomService(RoomLog log, RoomAccess access, Memberships memberships) {
    this.log = log;
    this.access = access;
    this.memberships = memberships;
  }

  @Transactional
  void call(Actor actor, UUID roomId) {
    LockedRoom room = log.lock(roomId);
    Optional<RoomRole> role = access.role(roomId, actor.userId());
    if (role.isPresent()) {
      room.requireNotDirect();
      memberships.end(room, actor.userId(), actor.userId(), role.get());
    } else if (room.kind() != RoomKind.OPEN) {
      throw new NotThere();
    }
  }
}
