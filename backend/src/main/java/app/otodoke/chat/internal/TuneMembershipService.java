package app.otodoke.chat.internal;

import app.otodoke.chat.ChangeMembership;
import app.otodoke.chat.MembershipChanged;
import app.otodoke.chat.MembershipView;
import app.otodoke.chat.NotificationLevel;
import app.otodoke.shared.Actor;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** How somebody has a room in their list. Nobody else's affair, so it stands in no log. */
@ApplicationScoped
class TuneMembershipService {

  private final Sql sql;
  private final Event<MembershipChanged> changed;

  TuneMembershipService(Sql sql, Event<MembershipChanged> changed) {
    this.sql = sql;
    this.changed = changed;
  }

  MembershipView call(Actor actor, UUID roomId, ChangeMembership command) {
    Integer position = command.position();
    if (position != null && (position < 0 || position > ChangeMembership.LAST_POSITION)) {
      throw new InvalidInput("position", "position-out-of-range", ChangeMembership.LAST_POSITION);
    }
    MembershipView view =
        sql.first(
                """
                update chat.memberships set level = coalesce(?::text, level),
                  favourite = coalesce(?::boolean, favourite),
                  position = coalesce(?::integer, position)
                where user_id = ? and room_id = ?
                returning room_id, level, favourite, position
                """,
                row -> view(row, "room_id"),
                command.level(),
                command.favourite(),
                position,
                actor.userId(),
                roomId)
            .orElseThrow(NotThere::new);
    changed.fire(new MembershipChanged(actor.userId(), view));
    return view;
  }

  /** Of a row with level, favourite and position. */
  static MembershipView view(ResultSet row, String roomId) throws SQLException {
    return new MembershipView(
        Sql.uuid(row, roomId),
        NotificationLevel.valueOf(row.getString("level")),
        row.getBoolean("favourite"),
        row.getObject("position", Integer.class));
  }
}
