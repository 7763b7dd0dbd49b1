package app.otodoke.chat.internal;

import app.otodoke.chat.RoomRole;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class RemoveMemberService {

  private final RoomLog log;
  private final RoomAccess access;
  private final Memberships memberships;

  RemoveMemberService(RoomLog log, RoomAccess access, Memberships memberships) {
    this.log = log;
    this.access = access;
    this.memberships = memberships;
  }

  @Transactional
  void call(Actor actor, UUID roomId, UUID userId) {
    LockedRoom room = log.lock(roomId);
    RoomRole own = access.requireMember(actor, room);
    room.requireNotDirect();
    Optional<RoomRole> role = access.role(roomId, userId);
    boolean self = userId.equals(actor.userId());
    if (!self && !reaches(own, role.orElse(RoomRole.MEMBER))) {
      throw new NotAllowed();
    }
    role.ifPresent(was -> memberships.end(room, actor.userId(), userId, was));
  }

  private static boolean reaches(RoomRole own, RoomRole other) {
    return own == RoomRole.OWNER || own == RoomRole.MODERATOR && other == RoomRole.MEMBER;
  }
}
