package app.otodoke.chat.internal;

import app.otodoke.chat.NotAMember;
import app.otodoke.chat.ReadMoved;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.UnreadView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.UUID;

/**
 * Moves how far somebody has read: forward by reading, back by marking as unread. One statement
 * each and no lock on the room: what is written meanwhile is after the position either way.
 */
@ApplicationScoped
class MoveReadPositionService {

  private static final String MOVE =
      """
      update chat.memberships m set read_seq = p.seq, read_number = p.number
      from (
        select r.id, w.seq, coalesce((
          select x.number from chat.messages x where x.room_id = r.id and x.seq <= w.seq
          order by x.seq desc limit 1), 0) as number
        from chat.rooms r
        cross join lateral (select least(greatest(?::bigint, 0), r.last_seq) as seq) as w
        where r.id = ?) as p
      where m.room_id = p.id and m.user_id = ? and %s
      """;

  private static final String FORWARD = MOVE.formatted("m.read_seq < p.seq");
  private static final String BACK = MOVE.formatted("m.read_seq > p.seq");

  private final Sql sql;
  private final UnreadQuery unread;
  private final Event<ReadMoved> moved;

  MoveReadPositionService(Sql sql, UnreadQuery unread, Event<ReadMoved> moved) {
    this.sql = sql;
    this.unread = unread;
    this.moved = moved;
  }

  /**
   * @param back true to move it back, else it only moves forward
   */
  UnreadView call(Actor actor, UUID roomId, long seq, boolean back) {
    int changed = sql.run(back ? BACK : FORWARD, seq, roomId, actor.userId());
    UnreadView view = unread.one(actor, roomId).orElseThrow(() -> outsider(roomId));
    if (changed > 0) {
      moved.fire(new ReadMoved(actor.userId(), roomId, view.readSeq()));
    }
    return view;
  }

  private RuntimeException outsider(UUID roomId) {
    return sql.first(
            "select kind from chat.rooms where id = ?",
            row -> RoomKind.valueOf(row.getString("kind")),
            roomId)
        .<RuntimeException>map(kind -> kind == RoomKind.OPEN ? new NotAMember() : new NotThere())
        .orElseGet(NotThere::new);
  }
}
