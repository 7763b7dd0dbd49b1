package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.LastRoomOwner;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.NotificationLevel;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Makes and ends memberships of a room this transaction holds. */
@ApplicationScoped
class Memberships {

  private final Sql sql;
  private final RoomLog log;

  Memberships(Sql sql, RoomLog log) {
    this.sql = sql;
    this.log = log;
  }

  /** Somebody about to be a member. */
  record Newcomer(PersonView person, RoomRole role) {}

  /**
   * Lets people in who are not members. What was said before counts as read.
   *
   * @param before entries that come first
   */
  void begin(LockedRoom room, UUID by, List<NewEntry> before, List<Newcomer> newcomers) {
    List<NewEntry> entries = new ArrayList<>(before);
    newcomers.forEach(n -> entries.add(NewEntry.joined(by, n.person(), n.role())));
    List<LogEntry> written = log.append(room, newcomers.size(), entries);
    if (newcomers.isEmpty()) {
      return;
    }
    List<LogEntry> joined = written.subList(before.size(), written.size());
    sql.run(
        """
        insert into chat.memberships
          (user_id, role, joined_seq, room_id, joined_at, read_seq, read_number, level)
        select n.*, ?::uuid, ?::timestamptz, ?::bigint, ?::bigint, ?::text from unnest(?, ?, ?) as n
        """,
        room.id(),
        joined.getFirst().at(),
        written.getLast().seq(),
        room.messageCount(),
        room.kind() == RoomKind.DIRECT ? NotificationLevel.EVERYTHING : NotificationLevel.MENTIONS,
        newcomers.stream().map(n -> n.person().id()).toList(),
        newcomers.stream().map(Newcomer::role).map(Enum::name).toList(),
        joined.stream().map(LogEntry::seq).toList());
  }

  void end(LockedRoom room, UUID by, UUID userId, RoomRole role) {
    requireOwnerLeft(room, userId, role);
    sql.run("delete from chat.memberships where room_id = ? and user_id = ?", room.id(), userId);
    log.append(room, -1, List.of(NewEntry.left(by, userId)));
  }

  void change(LockedRoom room, UUID by, UUID userId, RoomRole from, RoomRole to) {
    if (from == to) {
      return;
    }
    requireOwnerLeft(room, userId, from);
    sql.run(
        "update chat.memberships set role = ? where room_id = ? and user_id = ?",
        to,
        room.id(),
        userId);
    log.append(room, 0, List.of(NewEntry.roleChanged(by, userId, to)));
  }

  private void requireOwnerLeft(LockedRoom room, UUID userId, RoomRole role) {
    if (role != RoomRole.OWNER) {
      return;
    }
    boolean another =
        sql.first(
                """
                select 1 from chat.memberships
                where room_id = ? and role = 'OWNER' and user_id <> ? limit 1
                """,
                row -> true,
                room.id(),
                userId)
            .isPresent();
    if (!another) {
      throw new LastRoomOwner();
    }
  }
}
