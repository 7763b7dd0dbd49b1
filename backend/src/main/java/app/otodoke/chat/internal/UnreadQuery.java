package app.otodoke.chat.internal;

import app.otodoke.chat.UnreadView;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How much is unread, counted and exact. The messages after the read position are not looked at:
 * their number is a difference, and only one's own and the deleted ones among them are counted,
 * each from an index of its own. Where the member wants to be told nothing, nothing is counted.
 */
@ApplicationScoped
class UnreadQuery {

  /** The columns unread and mentions, of a membership m and its room r. */
  static final String COUNTS =
      """
      case when m.level = 'INVISIBLE' then 0 else r.message_count - m.read_number
        - (select count(*) from chat.messages x
           where x.room_id = m.room_id and x.author_id = m.user_id and x.seq > m.read_seq)
        - (select count(*) from chat.messages x
           where x.room_id = m.room_id and x.seq > m.read_seq
             and x.deleted_at is not null and x.author_id <> m.user_id) end as unread,
        case when m.level in ('NOTHING', 'INVISIBLE') then 0 else (select count(*) from chat.mentions x
         where x.user_id = m.user_id and x.room_id = m.room_id and x.seq > m.read_seq) end as mentions
      """;

  private static final String SQL =
      """
      select m.room_id, m.read_seq, r.last_seq, %s
      from chat.memberships m join chat.rooms r on r.id = m.room_id
      where m.user_id = ?
      """
          .formatted(COUNTS);

  private final Sql sql;

  UnreadQuery(Sql sql) {
    this.sql = sql;
  }

  List<UnreadView> list(Actor actor) {
    return sql.list(SQL + " order by m.room_id", UnreadQuery::view, actor.userId());
  }

  Optional<UnreadView> one(Actor actor, UUID roomId) {
    return sql.first(SQL + " and m.room_id = ?", UnreadQuery::view, actor.userId(), roomId);
  }

  private static UnreadView view(ResultSet row) throws SQLException {
    return new UnreadView(
        Sql.uuid(row, "room_id"),
        row.getLong("unread"),
        row.getLong("mentions"),
        row.getLong("read_seq"),
        row.getLong("last_seq"));
  }
}
