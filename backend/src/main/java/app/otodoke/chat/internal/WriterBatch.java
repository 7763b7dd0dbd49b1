package app.otodoke.chat.internal;

import app.otodoke.chat.LogEntry;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.Posting;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.internal.ReplyParents.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is known and what has been decided of the drafts that are written together. */
final class WriterBatch {

  final Instant at;
  final Map<UUID, Room> rooms = new HashMap<>();
  final Pauses pauses = new Pauses();
  final Map<UUID, Standing> parents = new HashMap<>();
  final List<Known> known = new ArrayList<>();
  final List<Outcome> outcomes = new ArrayList<>();
  final Map<Draft.Key, Draft> drafts = new LinkedHashMap<>();
  final List<MessageView> messages = new ArrayList<>();
  final List<Long> numbers = new ArrayList<>();
  final Map<UUID, List<LogEntry>> entries = new LinkedHashMap<>();

  WriterBatch(Instant at) {
    this.at = at;
  }

  /** A room's row while this transaction holds it. */
  static final class Room {
    final RoomKind kind;
    final boolean archived;
    final Posting posting;
    final int pause;
    final int members;
    long lastSeq;
    long messageCount;

    Room(ResultSet row) throws SQLException {
      kind = RoomKind.valueOf(row.getString("kind"));
      archived = row.getObject("archived_at") != null;
      posting = Posting.valueOf(row.getString("posting"));
      pause = row.getInt("slow_mode_seconds");
      members = row.getInt("member_count");
      lastSeq = row.getLong("last_seq");
      messageCount = row.getLong("message_count");
    }
  }

  /** What the database knows of a draft. */
  static final class Known {
    final int place;
    final RoomRole role;
    final UUID messageId;
    final UUID roomId;
    final long fingerprint;

    Known(ResultSet row) throws SQLException {
      place = row.getInt("place");
      role = row.getString("role") == null ? null : RoomRole.valueOf(row.getString("role"));
      messageId = Sql.uuid(row, "id");
      roomId = Sql.uuid(row, "room_id");
      fingerprint = row.getLong("fingerprint");
    }
  }
}
