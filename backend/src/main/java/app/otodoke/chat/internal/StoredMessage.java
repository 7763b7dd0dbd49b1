package app.otodoke.chat.internal;

import app.otodoke.shared.NotThere;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** A message of a room this transaction holds. */
record StoredMessage(
    UUID id, UUID roomId, long seq, UUID authorId, String body, UUID replyTo, boolean deleted) {

  private static final String SQL =
      """
      select id, room_id, seq, author_id, body, reply_to, deleted_at is not null as deleted
      from chat.messages where id = ? and room_id = ?
      """;

  /**
   * @throws NotThere when the room has no such message
   */
  static StoredMessage of(Sql sql, LockedRoom room, UUID messageId) {
    return sql.first(SQL, StoredMessage::read, messageId, room.id()).orElseThrow(NotThere::new);
  }

  private static StoredMessage read(ResultSet row) throws SQLException {
    return new StoredMessage(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "room_id"),
        row.getLong("seq"),
        Sql.uuid(row, "author_id"),
        row.getString("body"),
        Sql.uuid(row, "reply_to"),
        row.getBoolean("deleted"));
  }
}
