package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One room, for those who are in it and, when it is open, for everyone. */
@ApplicationScoped
class RoomQuery {

  private final Sql sql;
  private final People people;

  RoomQuery(Sql sql, People people) {
    this.sql = sql;
    this.people = people;
  }

  RoomView one(Actor actor, UUID roomId) {
    Found found =
        sql.first(
                """
                select r.id, r.kind, r.name, r.description, r.member_count, r.last_seq,
                  r.created_at, r.archived_at, r.standard, m.role, coalesce(m.read_seq, 0) as read_seq,
                  case when r.kind = 'DIRECT' then array(
                    select o.user_id from chat.memberships o
                    where o.room_id = r.id and o.user_id <> ? order by o.joined_seq) end as others
                from chat.rooms r
                left join chat.memberships m on m.room_id = r.id and m.user_id = ?
                where r.id = ? and (m.user_id is not null or r.kind = 'OPEN')
                """,
                row -> new Found(row, actor),
                actor.userId(),
                actor.userId(),
                roomId)
            .orElseThrow(NotThere::new);
    Map<UUID, PersonView> known = people.of(found.others);
    return found.view(known);
  }

  private static final class Found {
    private final RoomView bare;
    private final List<UUID> others;

    Found(ResultSet row, Actor actor) throws SQLException {
      RoomKind kind = RoomKind.valueOf(row.getString("kind"));
      String role = row.getString("role");
      others = Sql.uuids(row, "others");
      bare =
          new RoomView(
              Sql.uuid(row, "id"),
              kind,
              row.getString("name"),
              row.getString("description"),
              row.getInt("member_count"),
              role == null ? null : RoomAccess.effective(actor, kind, RoomRole.valueOf(role)),
              row.getLong("read_seq"),
              row.getLong("last_seq"),
              Sql.instant(row, "created_at"),
              Sql.instant(row, "archived_at"),
              row.getBoolean("standard"),
              List.of());
    }

    RoomView view(Map<UUID, PersonView> known) {
      return new RoomView(
          bare.id(),
          bare.kind(),
          bare.name(),
          bare.description(),
          bare.memberCount(),
          bare.myRole(),
          bare.readSeq(),
          bare.lastSeq(),
          bare.createdAt(),
          bare.archivedAt(),
          bare.standard(),
          others.stream().map(id -> People.orGone(known, id)).toList());
    }
  }
}
