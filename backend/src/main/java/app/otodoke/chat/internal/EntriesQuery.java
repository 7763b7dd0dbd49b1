package app.otodoke.chat.internal;

import app.otodoke.chat.LogEntry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A stretch of a room's log. */
@ApplicationScoped
class EntriesQuery {

  static final String SQL =
      """
      select room_id, seq, kind, actor_id, subject_id, at, payload from chat.entries
      where room_id = ? and seq > ? order by seq limit ?
      """;

  private final Sql sql;

  EntriesQuery(Sql sql) {
    this.sql = sql;
  }

  List<LogEntry> list(UUID roomId, long afterSeq, int limit) {
    return sql.list(SQL, EntriesQuery::entry, roomId, afterSeq, Math.clamp(limit, 1, 1_000));
  }

  Map<UUID, Long> positions(Collection<UUID> roomIds) {
    Map<UUID, Long> positions = new HashMap<>();
    sql.list(
        "select id, last_seq from chat.rooms where id = any (?)",
        row -> positions.put(Sql.uuid(row, "id"), row.getLong("last_seq")),
        roomIds);
    return positions;
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    return new LogEntry(
        Sql.uuid(row, "room_id"),
        row.getLong("seq"),
        row.getString("kind"),
        Sql.uuid(row, "actor_id"),
        Sql.uuid(row, "subject_id"),
        Sql.instant(row, "at"),
        row.getString("payload"));
  }
}
