package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.Posting;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
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
                  r.created_at, r.archived_at, r.standard, r.icon, r.welcome, r.posting, r.slow_mode_seconds,
                  m.role, coalesce(m.read_seq, 0) as read_seq, m.level, m.favourite, m.position,
                  case when r.kind = 'DIRECT' then array(
                    select o.user_id from chat.memberships o
                    where o.room_id = r.id and o.user_id <> ? order by o.joined_seq) end as others
                from chat.rooms r
                left join chat.memberships m on m.room_id = r.id and m.user_id = ?
                where r.id = ? and (m.user_id is not null or r.kind = 'OPEN')
                """,
                row -> Found.read(row, actor),
                actor.userId(),
                actor.userId(),
                roomId)
            .orElseThrow(NotThere::new);
    Map<UUID, PersonView> known = people.of(found.others);
    return found.view(known);
  }

  private record Found(RoomView bare, List<UUID> others) {

    static Found read(ResultSet row, Actor actor) throws SQLException {
      RoomKind kind = RoomKind.valueOf(row.getString("kind"));
      RoomRole role =
          row.getString("role") == null
              ? null
              : RoomAccess.effective(actor, kind, RoomRole.valueOf(row.getString("role")));
      Posting posting = Posting.valueOf(row.getString("posting"));
      Instant archivedAt = Sql.instant(row, "archived_at");
      RoomView bare =
          new RoomView(
              Sql.uuid(row, "id"),
              kind,
              row.getString("name"),
              row.getString("description"),
              row.getString("icon"),
              row.getString("welcome"),
              posting,
              row.getInt("slow_mode_seconds"),
              row.getInt("member_count"),
              role,
              RoomAccess.mayPost(role, posting, archivedAt != null),
              row.getLong("read_seq"),
              row.getLong("last_seq"),
              Sql.instant(row, "created_at"),
              archivedAt,
              row.getBoolean("standard"),
              role == null ? null : TuneMembershipService.view(row, "id"),
              List.of());
      return new Found(bare, Sql.uuids(row, "others"));
    }

    RoomView view(Map<UUID, PersonView> known) {
      return new RoomView(
          bare.id(),
          bare.kind(),
          bare.name(),
          bare.description(),
          bare.icon(),
          bare.welcome(),
          bare.posting(),
          bare.slowModeSeconds(),
          bare.memberCount(),
          bare.myRole(),
          bare.mayPost(),
          bare.readSeq(),
          bare.lastSeq(),
          bare.createdAt(),
          bare.archivedAt(),
          bare.standard(),
          bare.membership(),
          others.stream().map(id -> People.orGone(known, id)).toList());
    }
  }
}
