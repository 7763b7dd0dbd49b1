package app.otodoke.chat.internal;

import app.otodoke.chat.NotAMember;
import app.otodoke.chat.Posting;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Who may do what in a room; always asked from the actor's membership. */
@ApplicationScoped
class RoomAccess {

  private final Sql sql;

  RoomAccess(Sql sql) {
    this.sql = sql;
  }

  /** A person's role as it is written down. */
  Optional<RoomRole> role(UUID roomId, UUID userId) {
    return sql.first(
        "select role from chat.memberships where user_id = ? and room_id = ?",
        row -> RoomRole.valueOf(row.getString("role")),
        userId,
        roomId);
  }

  /**
   * What the actor may do in a room this transaction holds.
   *
   * @throws NotThere to outsiders
   * @throws NotAMember to outsiders of an open room
   */
  RoomRole requireMember(Actor actor, LockedRoom room) {
    Optional<RoomRole> written = role(room.id(), actor.userId());
    if (written.isEmpty()) {
      throw room.kind() == RoomKind.OPEN ? new NotAMember() : new NotThere();
    }
    return effective(actor, room.kind(), written.get());
  }

  /**
   * The same, and it must reach.
   *
   * @throws NotAllowed when it does not
   */
  RoomRole require(Actor actor, LockedRoom room, RoomRole least) {
    RoomRole role = requireMember(actor, room);
    if (!role.atLeast(least)) {
      throw new NotAllowed();
    }
    return role;
  }

  /** Those who keep order in the circle do so in every room they are in, between the walls too. */
  static RoomRole effective(Actor actor, RoomKind kind, RoomRole written) {
    return effective(actor.role(), kind, written);
  }

  /** The same for somebody with this role in the circle. */
  static RoomRole effective(Role circle, RoomKind kind, RoomRole written) {
    if (kind == RoomKind.DIRECT) {
      return RoomRole.MEMBER;
    }
    if (circle == Role.OWNER) {
      return RoomRole.OWNER;
    }
    return circle == Role.MODERATOR && written == RoomRole.MEMBER ? RoomRole.MODERATOR : written;
  }

  /** Whether somebody with this role may say something there. */
  static boolean mayPost(RoomRole role, Posting posting, boolean archived) {
    return role != null
        && !archived
        && (posting == Posting.EVERYONE || role.atLeast(RoomRole.MODERATOR));
  }
}
