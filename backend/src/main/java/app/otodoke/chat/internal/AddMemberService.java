package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.internal.Memberships.Newcomer;
import app.otodoke.shared.Actor;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes somebody a member, or a member something else. */
@ApplicationScoped
class AddMemberService {

  private final RoomLog log;
  private final RoomAccess access;
  private final Memberships memberships;
  private final People people;

  AddMemberService(RoomLog log, RoomAccess access, Memberships memberships, People people) {
    this.log = log;
    this.access = access;
    this.memberships = memberships;
    this.people = people;
  }

  /**
   * @param role null to leave a member's role as it is, and to make newcomers members
   */
  @Transactional
  void call(Actor actor, UUID roomId, UUID userId, RoomRole role) {
    LockedRoom room = log.lock(roomId);
    RoomRole own = access.requireMember(actor, room);
    room.requireNotDirect();
    room.requireInUse();
    Optional<RoomRole> before = access.role(roomId, userId);
    RoomRole wanted = role != null ? role : before.orElse(RoomRole.MEMBER);
    if (before.isPresent()) {
      if (before.get() != wanted && own != RoomRole.OWNER) {
        throw new NotAllowed();
      }
      memberships.change(room, actor.userId(), userId, before.get(), wanted);
      return;
    }
    requireMayAdd(room, own, wanted);
    PersonView person = people.of(userId);
    if (person.gone()) {
      throw new InvalidInput("userId", "person-not-there");
    }
    memberships.begin(room, actor.userId(), List.of(), List.of(new Newcomer(person, wanted)));
  }

  private static void requireMayAdd(LockedRoom room, RoomRole own, RoomRole wanted) {
    RoomRole least = room.kind() == RoomKind.OPEN ? RoomRole.MEMBER : RoomRole.MODERATOR;
    if (!own.atLeast(wanted == RoomRole.MEMBER ? least : RoomRole.OWNER)) {
      throw new NotAllowed();
    }
  }
}
