package app.otodoke.chat.internal;

import app.otodoke.chat.MessageView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The messages a room keeps at hand, the last pinned first. */
@ApplicationScoped
class PinsQuery {

  private final Sql sql;
  private final RoomAccess access;
  private final MessageViews views;

  PinsQuery(Sql sql, RoomAccess access, MessageViews views) {
    this.sql = sql;
    this.access = access;
    this.views = views;
  }

  List<MessageView> list(Actor actor, UUID roomId) {
    access.role(roomId, actor.userId()).orElseThrow(NotThere::new);
    List<MessageRow> rows =
        sql.list(
            "select "
                + MessageRow.COLUMNS
                + " from chat.messages x where x.room_id = ? and x.pinned_at is not null"
                + " order by x.pinned_at desc, x.seq desc",
            MessageRow::read,
            roomId);
    return views.build(rows).messages();
  }
}
