package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.RoomMember;
import app.otodoke.chat.RoomRole;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The members of a room in the order they came. */
@ApplicationScoped
class MembersQuery {

  private final Sql sql;
  private final People people;

  MembersQuery(Sql sql, People people) {
    this.sql = sql;
    this.people = people;
  }

  Page<RoomMember> page(UUID roomId, String after, int limit) {
    Cursor from = Cursor.parse(after, 2);
    Page<Found> found =
        Page.of(
            sql.list(
                """
                select user_id, role, joined_seq, joined_at from chat.memberships
                where room_id = ? and (joined_seq, user_id) > (?, ?)
                order by joined_seq, user_id limit ?
                """,
                Found::read,
                roomId,
                from == null ? 0L : from.number(0),
                from == null ? new UUID(0, 0) : from.uuid(1),
                limit + 1),
            limit,
            member -> Cursor.of(member.joinedSeq, member.userId));
    Map<UUID, PersonView> known = people.of(found.items().stream().map(Found::userId).toList());
    return found.map(m -> new RoomMember(People.orGone(known, m.userId), m.role, m.joinedAt));
  }

  RoomMember one(UUID roomId, UUID userId) {
    return sql.first(
            """
            select user_id, role, joined_seq, joined_at from chat.memberships
            where room_id = ? and user_id = ?
            """,
            Found::read,
            roomId,
            userId)
        .map(m -> new RoomMember(people.of(m.userId), m.role, m.joinedAt))
        .orElseThrow(NotThere::new);
  }

  Set<UUID> ids(UUID roomId) {
    return new HashSet<>(
        sql.list(
            "select user_id from chat.memberships where room_id = ?",
            row -> Sql.uuid(row, "user_id"),
            roomId));
  }

  /** From the index of the primary key alone. */
  Set<UUID> roomIds(UUID userId) {
    return new HashSet<>(
        sql.list(
            "select room_id from chat.memberships where user_id = ?",
            row -> Sql.uuid(row, "room_id"),
            userId));
  }

  Map<UUID, Set<UUID>> roomIdsOf(Collection<UUID> userIds) {
    Map<UUID, Set<UUID>> rooms = new HashMap<>();
    userIds.forEach(id -> rooms.put(id, new HashSet<>()));
    sql.list(
        "select user_id, room_id from chat.memberships where user_id = any (?)",
        row -> rooms.get(Sql.uuid(row, "user_id")).add(Sql.uuid(row, "room_id")),
        userIds);
    return rooms;
  }

  Set<UUID> directPeople(UUID roomId) {
    return Set.copyOf(
        sql.list(
            """
            select m.user_id from chat.memberships m
            join chat.rooms r on r.id = m.room_id and r.kind = 'DIRECT'
            where m.room_id = ?
            """,
            row -> Sql.uuid(row, "user_id"),
            roomId));
  }

  private record Found(UUID userId, RoomRole role, long joinedSeq, Instant joinedAt) {

    static Found read(ResultSet row) throws SQLException {
      return new Found(
          Sql.uuid(row, "user_id"),
          RoomRole.valueOf(row.getString("role")),
          row.getLong("joined_seq"),
          Sql.instant(row, "joined_at"));
    }
  }
}
