package app.otodoke.chat.internal;

import app.otodoke.chat.MessageView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The replies to one message, the oldest first; deleted ones are no replies any more. */
@ApplicationScoped
class RepliesQuery {

  private static final String SQL =
      "select "
          + MessageRow.COLUMNS
          + " from chat.messages x where x.reply_to = ? and x.seq > ? order by x.seq limit ?";

  private final Sql sql;
  private final MessageViews views;

  RepliesQuery(Sql sql, MessageViews views) {
    this.sql = sql;
    this.views = views;
  }

  /**
   * @throws NotThere when the message is not in a room of the actor's
   */
  Page<MessageView> page(Actor actor, UUID roomId, UUID messageId, String after, int limit) {
    sql.first(
            """
            select 1 from chat.messages x join chat.memberships m on m.room_id = x.room_id
            where x.id = ? and x.room_id = ? and m.user_id = ?
            """,
            row -> true,
            messageId,
            roomId,
            actor.userId())
        .orElseThrow(NotThere::new);
    Cursor from = Cursor.parse(after, 1);
    Page<MessageRow> rows =
        Page.of(
            sql.list(
                SQL, MessageRow::read, messageId, from == null ? 0L : from.number(0), limit + 1),
            limit,
            row -> Cursor.of(row.seq()));
    return new Page<>(views.build(rows.items()).messages(), rows.next());
  }
}
