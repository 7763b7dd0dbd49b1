package app.otodoke.chat.internal;

import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.internal.Memberships.Newcomer;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JoinRoomService {

  private final RoomLog log;
  private final RoomAccess access;
  private final Memberships memberships;
  private final People people;

  JoinRoomService(RoomLog log, RoomAccess access, Memberships memberships, People people) {
    this.log = log;
    this.access = access;
    this.memberships = memberships;
    this.people = people;
  }

  @Transactional
  void call(Actor actor, UUID roomId) {
    LockedRoom room = log.lock(roomId);
    if (access.role(roomId, actor.userId()).isPresent()) {
      return;
    }
    if (room.kind() != RoomKind.OPEN) {
      throw new NotThere();
    }
    room.requireInUse();
    Newcomer newcomer = new Newcomer(people.of(actor.userId()), RoomRole.MEMBER);
    memberships.begin(room, actor.userId(), List.of(), List.of(newcomer));
  }
}
