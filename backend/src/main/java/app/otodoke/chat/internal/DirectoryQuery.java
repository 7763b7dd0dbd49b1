package app.otodoke.chat.internal;

import app.otodoke.chat.DirectoryRoom;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.Page;
import app.otodoke.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The open rooms by name, those with a piece of text when one is given. */
@ApplicationScoped
class DirectoryQuery {

  private final Sql sql;

  DirectoryQuery(Sql sql) {
    this.sql = sql;
  }

  Page<DirectoryRoom> page(Actor actor, String q, String after, int limit) {
    StringBuilder select =
        new StringBuilder(
            """
            select r.id, r.name, r.description, r.member_count, r.search_text,
              coalesce(e.at, r.created_at) as active_at, m.user_id is not null as joined
            from chat.rooms r
            left join chat.memberships m on m.room_id = r.id and m.user_id = ?
            left join chat.entries e on e.room_id = r.id and e.seq = r.last_seq
            where r.kind = 'OPEN' and r.archived_at is null
            """);
    List<Object> arguments = new ArrayList<>(List.of(actor.userId()));
    if (q != null && !q.isBlank()) {
      select.append(" and r.search_text like ?");
      arguments.add(SearchText.like(q));
    }
    Cursor from = Cursor.parse(after, 2);
    if (from != null) {
      select.append(" and (r.search_text, r.id) > (?, ?)");
      arguments.add(from.string(0));
      arguments.add(from.uuid(1));
    }
    select.append(" order by r.search_text, r.id limit ?");
    arguments.add(limit + 1);
    List<Found> found = sql.list(select.toString(), Found::read, arguments.toArray());
    return Page.of(found, limit, room -> Cursor.of(room.sortedBy, room.view.id())).map(Found::view);
  }

  private record Found(String sortedBy, DirectoryRoom view) {

    static Found read(ResultSet row) throws SQLException {
      return new Found(
          row.getString("search_text"),
          new DirectoryRoom(
              Sql.uuid(row, "id"),
              row.getString("name"),
              row.getString("description"),
              row.getInt("member_count"),
              Sql.instant(row, "active_at"),
              row.getBoolean("joined")));
    }
  }
}
