package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.MembershipView;
import app.otodoke.chat.Posting;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.RoomSummary;
import app.otodoke.chat.RoomSummary.LastMessage;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A person's rooms with what is unread in them: one statement, and one call for the people. */
@ApplicationScoped
class RoomsOfMemberQuery {

  static final String SQL =
      """
      select r.id, r.kind, r.name, r.description, r.member_count, r.last_seq, r.archived_at,
        r.icon, r.posting, r.slow_mode_seconds, m.role, m.read_seq, m.level, m.favourite,
        m.position, %s, last.author_id, last.body, last.created_at, last.attachments,
        case when r.kind = 'DIRECT' then array(
          select o.user_id from chat.memberships o
          where o.room_id = r.id and o.user_id <> m.user_id order by o.joined_seq) end as others
      from chat.memberships m
      join chat.rooms r on r.id = m.room_id
      left join lateral (
        select x.author_id, left(x.body, 400) as body, x.created_at,
          exists (select 1 from chat.attachments a where a.message_id = x.id) as attachments
        from chat.messages x where x.room_id = r.id and x.deleted_at is null
        order by x.seq desc limit 1) as last on true
      where m.user_id = ? and (r.archived_at is not null) = ?
      order by coalesce(last.created_at, r.created_at) desc, r.id
      """
          .formatted(UnreadQuery.COUNTS);

  private final Sql sql;
  private final People people;

  RoomsOfMemberQuery(Sql sql, People people) {
    this.sql = sql;
    this.people = people;
  }

  List<RoomSummary> list(Actor actor, boolean archived) {
    List<Row> rows = sql.list(SQL, Row::read, actor.userId(), archived);
    Set<UUID> ids = new HashSet<>();
    for (Row row : rows) {
      ids.addAll(row.others);
      if (row.authorId != null) {
        ids.add(row.authorId);
      }
    }
    Map<UUID, PersonView> known = people.of(ids);
    return rows.stream().map(row -> row.summary(actor, known)).toList();
  }

  private record Row(
      UUID id,
      RoomKind kind,
      String name,
      String description,
      String icon,
      Posting posting,
      int slowModeSeconds,
      MembershipView membership,
      int memberCount,
      RoomRole role,
      long unread,
      long mentions,
      long readSeq,
      long lastSeq,
      Instant archivedAt,
      UUID authorId,
      String body,
      Instant at,
      boolean attachments,
      List<UUID> others) {

    static Row read(ResultSet row) throws SQLException {
      return new Row(
          Sql.uuid(row, "id"),
          RoomKind.valueOf(row.getString("kind")),
          row.getString("name"),
          row.getString("description"),
          row.getString("icon"),
          Posting.valueOf(row.getString("posting")),
          row.getInt("slow_mode_seconds"),
          TuneMembershipService.view(row, "id"),
          row.getInt("member_count"),
          RoomRole.valueOf(row.getString("role")),
          row.getLong("unread"),
          row.getLong("mentions"),
          row.getLong("read_seq"),
          row.getLong("last_seq"),
          Sql.instant(row, "archived_at"),
          Sql.uuid(row, "author_id"),
          row.getString("body"),
          Sql.instant(row, "created_at"),
          row.getBoolean("attachments"),
          Sql.uuids(row, "others"));
    }

    RoomSummary summary(Actor actor, Map<UUID, PersonView> known) {
      RoomRole mine = RoomAccess.effective(actor, kind, role);
      return new RoomSummary(
          id,
          kind,
          name,
          description,
          icon,
          posting,
          slowModeSeconds,
          memberCount,
          mine,
          RoomAccess.mayPost(mine, posting, archivedAt != null),
          membership,
          unread,
          mentions,
          readSeq,
          lastSeq,
          archivedAt,
          last(known),
          others.stream().map(other -> People.orGone(known, other)).toList());
    }

    private LastMessage last(Map<UUID, PersonView> known) {
      return authorId == null
          ? null
          : new LastMessage(
              authorId,
              People.orGone(known, authorId).displayName(),
              Excerpt.of(body),
              attachments,
              at);
    }
  }
}
