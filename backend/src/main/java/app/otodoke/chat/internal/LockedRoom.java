package app.otodoke.chat.internal;

import app.otodoke.chat.DirectRoomFixed;
import app.otodoke.chat.RoomArchived;
import app.otodoke.chat.RoomKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** A room whose row this transaction holds: nobody else writes to its log meanwhile. */
record LockedRoom(
    UUID id,
    RoomKind kind,
    String name,
    String description,
    boolean standard,
    Instant archivedAt,
    long lastSeq,
    long messageCount,
    int memberCount) {

  static final String COLUMNS =
      "id, kind, name, description, standard, archived_at, last_seq, message_count, member_count";

  static LockedRoom read(ResultSet row) throws SQLException {
    return new LockedRoom(
        Sql.uuid(row, "id"),
        RoomKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("description"),
        row.getBoolean("standard"),
        Sql.instant(row, "archived_at"),
        row.getLong("last_seq"),
        row.getLong("message_count"),
        row.getInt("member_count"));
  }

  void requireNotDirect() {
    if (kind == RoomKind.DIRECT) {
      throw new DirectRoomFixed();
    }
  }

  void requireInUse() {
    if (archivedAt != null) {
      throw new RoomArchived();
    }
  }
}
