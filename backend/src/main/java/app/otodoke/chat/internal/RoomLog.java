package app.otodoke.chat.internal;

import app.otodoke.chat.LogEntry;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Writes to rooms' logs within the command's transaction. The room's row is locked first, so
 * positions are given in the order of the commits and never twice.
 */
@ApplicationScoped
class RoomLog {

  private final Sql sql;
  private final Json json;
  private final Clock clock;
  private final ManagedCommit commit;

  RoomLog(Sql sql, Json json, Clock clock, ManagedCommit commit) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
    this.commit = commit;
  }

  /**
   * Holds the room until the transaction ends.
   *
   * @throws NotThere when there is no such room
   */
  LockedRoom lock(UUID roomId) {
    return sql.first(
            "select " + LockedRoom.COLUMNS + " from chat.rooms where id = ? for no key update",
            LockedRoom::read,
            roomId)
        .orElseThrow(NotThere::new);
  }

  /**
   * Adds entries after the room's last one.
   *
   * @param joining how many more members the room has with them
   */
  List<LogEntry> append(LockedRoom room, int joining, List<NewEntry> entries) {
    List<LogEntry> numbered = number(room, entries);
    if (numbered.isEmpty()) {
      return numbered;
    }
    sql.run(
        "update chat.rooms set last_seq = ?, member_count = member_count + ? where id = ?",
        numbered.getLast().seq(),
        joining,
        room.id());
    sql.run(
        """
        insert into chat.entries (room_id, seq, kind, actor_id, subject_id, at, payload)
        select ?, e.seq, e.kind, e.actor_id, e.subject_id, ?, e.payload
        from unnest(?, ?, ?, ?, ?) as e (seq, kind, actor_id, subject_id, payload)
        """,
        room.id(),
        numbered.getFirst().at(),
        numbered.stream().map(LogEntry::seq).toList(),
        numbered.stream().map(LogEntry::kind).toList(),
        numbered.stream().map(LogEntry::actorId).toList(),
        numbered.stream().map(LogEntry::subjectId).toList(),
        numbered.stream().map(LogEntry::json).toList());
    commit.announce(numbered);
    return numbered;
  }

  private List<LogEntry> number(LockedRoom room, List<NewEntry> entries) {
    Instant at = clock.instant();
    long seq = room.lastSeq();
    List<LogEntry> numbered = new ArrayList<>();
    for (NewEntry entry : entries) {
      seq++;
      String event = json.write(entry.event().at(room.id(), seq, at));
      numbered.add(
          new LogEntry(
              room.id(), seq, entry.kind(), entry.actorId(), entry.subjectId(), at, event));
    }
    return numbered;
  }
}
