package app.otodoke.chat.internal;

import app.otodoke.chat.RoomKind;
import app.otodoke.chat.SearchView.FoundRoom;
import app.otodoke.shared.Actor;
import app.otodoke.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Rooms by name or description: the actor's own first, then open ones. */
@ApplicationScoped
class SearchRoomsQuery {

  private static final int MOST = 20;

  private final Sql sql;

  SearchRoomsQuery(Sql sql) {
    this.sql = sql;
  }

  List<FoundRoom> list(Actor actor, List<String> words) {
    StringBuilder select =
        new StringBuilder(
            """
            select r.id, r.kind, r.name, r.description, r.member_count,
              m.user_id is not null as joined
            from chat.rooms r
            left join chat.memberships m on m.room_id = r.id and m.user_id = ?
            where r.kind <> 'DIRECT'
              and (m.user_id is not null or r.kind = 'OPEN' and r.archived_at is null)
            """);
    List<Object> arguments = new ArrayList<>(List.of(actor.userId()));
    for (String word : words) {
      select.append(" and r.search_text like ?");
      arguments.add(SearchText.like(word));
    }
    select.append(" order by joined desc, r.search_text, r.id limit ?");
    arguments.add(MOST);
    return sql.list(
        select.toString(),
        row ->
            new FoundRoom(
                Sql.uuid(row, "id"),
                RoomKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("description"),
                row.getInt("member_count"),
                row.getBoolean("joined"),
                List.of()),
        arguments.toArray());
  }
}
