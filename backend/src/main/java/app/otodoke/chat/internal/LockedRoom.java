package app.otodoke.chat.internal;

import app.otodoke.chat.DirectRoomFixed;
import app.otodoke.chat.Posting;
import app.otodoke.chat.RoomArchived;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.internal.Events.RoomState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A room whose row this transaction holds: nobody else writes to its log meanwhile. */
record LockedRoom(RoomState state, long lastSeq, long messageCount, int memberCount) {

  static final String COLUMNS =
      "id, kind, name, description, standard, archived_at, icon, posting, welcome,"
          + " slow_mode_seconds, last_seq, message_count, member_count";

  static LockedRoom read(ResultSet row) throws SQLException {
    RoomState state =
        new RoomState(
            Sql.uuid(row, "id"),
            RoomKind.valueOf(row.getString("kind")),
            row.getString("name"),
            row.getString("description"),
            row.getBoolean("standard"),
            Sql.instant(row, "archived_at"),
            row.getString("icon"),
            Posting.valueOf(row.getString("posting")),
            row.getString("welcome"),
            row.getInt("slow_mode_seconds"));
    return new LockedRoom(
        state, row.getLong("last_seq"), row.getLong("message_count"), row.getInt("member_count"));
  }

  UUID id() {
    return state.id();
  }

  RoomKind kind() {
    return state.kind();
  }

  void requireNotDirect() {
    if (kind() == RoomKind.DIRECT) {
      throw new DirectRoomFixed();
    }
  }

  void requireInUse() {
    if (state.archivedAt() != null) {
      throw new RoomArchived();
    }
  }
}
