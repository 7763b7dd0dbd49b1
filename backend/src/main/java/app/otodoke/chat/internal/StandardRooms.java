package app.otodoke.chat.internal;

import app.otodoke.accounts.CircleFounded;
import app.otodoke.accounts.MemberJoined;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.internal.Events.RoomState;
import app.otodoke.chat.internal.Memberships.Newcomer;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** The rooms a circle begins with, which everyone who comes joins; part of the same transaction. */
@ApplicationScoped
class StandardRooms {

  private final Sql sql;
  private final RoomLog log;
  private final RoomAccess access;
  private final Memberships memberships;
  private final NewRoom rooms;
  private final People people;

  StandardRooms(
      Sql sql,
      RoomLog log,
      RoomAccess access,
      Memberships memberships,
      NewRoom rooms,
      People people) {
    this.sql = sql;
    this.log = log;
    this.access = access;
    this.memberships = memberships;
    this.rooms = rooms;
    this.people = people;
  }

  void open(@Observes CircleFounded event) {
    Newcomer owner = new Newcomer(people.of(event.ownerId()), RoomRole.OWNER);
    for (String name : event.roomNames()) {
      RoomState state = RoomState.fresh(Ids.next(), RoomKind.OPEN, name, "", true);
      rooms.open(event.ownerId(), state, null, List.of(owner));
    }
  }

  void join(@Observes MemberJoined event) {
    UUID userId = event.userId();
    List<UUID> standard =
        sql.list(
            """
            select id from chat.rooms
            where standard and kind = 'OPEN' and archived_at is null order by id
            """,
            row -> Sql.uuid(row, "id"));
    Newcomer newcomer = new Newcomer(people.of(userId), RoomRole.MEMBER);
    for (UUID roomId : standard) {
      LockedRoom room = log.lock(roomId);
      if (access.role(roomId, userId).isEmpty()) {
        memberships.begin(room, userId, List.of(), List.of(newcomer));
      }
    }
  }
}
