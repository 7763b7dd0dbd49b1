package app.otodoke.chat.internal;

import app.otodoke.chat.ClientIdTaken;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.NotAMember;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.internal.Outcome.Refused;
import app.otodoke.chat.internal.Outcome.Repeated;
import app.otodoke.chat.internal.Outcome.Stored;
import app.otodoke.chat.internal.ReplyParents.Standing;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes messages, any number at once for any rooms, within the connection's transaction and in two
 * round trips: the first locks the rooms (in the order of their ids) and sees, after the locks, who
 * is a member and what is stored already; the second writes all rows of all tables.
 */
@ApplicationScoped
class MessageWriter {

  // lateral with a limit: from its index for every draft, also where the planner, which has met an
  // almost empty table, would rather read it whole
  private static final String LOCK_AND_LOOK =
      """
      select id, kind, archived_at, posting, slow_mode_seconds, last_seq, message_count,
        member_count
      from chat.rooms
      where id = any (?) order by id for no key update;
      select d.place::int as place, m.role,
        x.id, x.room_id, x.fingerprint
      from unnest(?, ?, ?) with ordinality as d (room_id, author_id, client_id, place)
      left join lateral (
        select role from chat.memberships
        where user_id = d.author_id and room_id = d.room_id limit 1) as m on true
      left join lateral (
        select id, room_id, fingerprint from chat.messages
        where author_id = d.author_id and client_id = d.client_id limit 1) as x on true
      """;

  private static final String WRITE =
      """
      update chat.rooms r set last_seq = v.seq, message_count = v.number
      from unnest(?, ?, ?) as v (id, seq, number) where r.id = v.id;
      insert into chat.messages (id, room_id, seq, number, author_id, client_id, fingerprint, body,
        search_text, reply_to, created_at)
      select v.*, ?::timestamptz from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as v;
      insert into chat.entries (room_id, seq, actor_id, subject_id, payload, kind, at)
      select v.*, 'message.posted', ?::timestamptz from unnest(?, ?, ?, ?, ?) as v;
      update chat.memberships m set read_seq = v.seq, read_number = v.number
      from (select room_id, author_id, max(seq) as seq, max(number) as number
            from unnest(?, ?, ?, ?) as u (room_id, author_id, seq, number) group by 1, 2) as v
      where m.user_id = v.author_id and m.room_id = v.room_id and m.read_seq < v.seq
      """;

  private final Json json;
  private final Clock clock;

  MessageWriter(Json json, Clock clock) {
    this.json = json;
    this.clock = clock;
  }

  /** What became of the drafts, in their order, and the entries written, by room. */
  record Written(List<Outcome> outcomes, List<List<LogEntry>> entries) {}

  Written write(Connection connection, List<Draft> drafts) throws SQLException {
    WriterBatch batch = new WriterBatch(clock.instant());
    look(connection, drafts, batch);
    batch.pauses.look(connection, drafts, batch.rooms);
    batch.parents.putAll(ReplyParents.standing(connection, drafts));
    for (int i = 0; i < drafts.size(); i++) {
      batch.outcomes.add(decide(batch, drafts.get(i), batch.known.get(i)));
    }
    if (!batch.messages.isEmpty()) {
      insert(connection, batch);
    }
    return new Written(batch.outcomes, List.copyOf(batch.entries.values()));
  }

  private static void look(Connection connection, List<Draft> drafts, WriterBatch batch)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LOCK_AND_LOOK)) {
      Sql.bind(
          statement,
          drafts.stream().map(Draft::roomId).distinct().toList(),
          drafts.stream().map(Draft::roomId).toList(),
          drafts.stream().map(draft -> draft.author().id()).toList(),
          drafts.stream().map(Draft::clientId).toList());
      statement.execute();
      try (ResultSet rows = statement.getResultSet()) {
        while (rows.next()) {
          batch.rooms.put(Sql.uuid(rows, "id"), new WriterBatch.Room(rows));
        }
      }
      statement.getMoreResults();
      try (ResultSet rows = statement.getResultSet()) {
        batch.known.addAll(Sql.read(rows, WriterBatch.Known::new));
      }
      batch.known.sort((a, b) -> Integer.compare(a.place, b.place));
    }
  }

  private Outcome decide(WriterBatch batch, Draft draft, WriterBatch.Known known) {
    WriterBatch.Room room = batch.rooms.get(draft.roomId());
    if (room == null || known.role == null && room.kind != RoomKind.OPEN) {
      return new Refused(new NotThere());
    }
    if (known.role == null) {
      return new Refused(new NotAMember());
    }
    if (known.messageId != null) {
      return known.fingerprint == draft.fingerprint()
          ? new Repeated(known.messageId, known.roomId)
          : new Refused(new ClientIdTaken());
    }
    Draft earlier = batch.drafts.get(draft.key());
    if (earlier != null) {
      return earlier.fingerprint() == draft.fingerprint()
          ? new Repeated(earlier.id(), earlier.roomId())
          : new Refused(new ClientIdTaken());
    }
    Refusal refusal = SpeakingRules.refusal(batch, draft, room, known.role);
    return refusal != null ? new Refused(refusal) : store(batch, draft, room);
  }

  private Outcome store(WriterBatch batch, Draft draft, WriterBatch.Room room) {
    room.lastSeq++;
    room.messageCount++;
    Standing parent = draft.parent() == null ? null : batch.parents.get(draft.parent().messageId());
    MessageView message =
        draft.at(room.lastSeq, batch.at, parent == null ? null : parent.quoted(draft.parent()));
    String event =
        json.write(
            new Events.MessagePosted(
                Events.MESSAGE_POSTED,
                draft.roomId(),
                room.lastSeq,
                batch.at,
                draft.author().id(),
                message,
                parent == null ? null : parent.oneMore()));
    batch.drafts.put(draft.key(), draft);
    batch.messages.add(message);
    batch.numbers.add(room.messageCount);
    batch
        .entries
        .computeIfAbsent(draft.roomId(), id -> new ArrayList<>())
        .add(
            new LogEntry(
                draft.roomId(),
                room.lastSeq,
                Events.MESSAGE_POSTED,
                draft.author().id(),
                draft.id(),
                batch.at,
                event));
    return new Stored(message);
  }

  private static void insert(Connection connection, WriterBatch batch) throws SQLException {
    List<Draft> drafts = List.copyOf(batch.drafts.values());
    List<MessageView> messages = batch.messages;
    List<UUID> rooms = List.copyOf(batch.entries.keySet());
    var ids = messages.stream().map(MessageView::id).toList();
    var roomIds = messages.stream().map(MessageView::roomId).toList();
    var seqs = messages.stream().map(MessageView::seq).toList();
    var authors = messages.stream().map(message -> message.author().id()).toList();
    Map<UUID, String> events = HashMap.newHashMap(messages.size());
    batch.entries.values().forEach(es -> es.forEach(e -> events.put(e.subjectId(), e.json())));
    try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
      Sql.bind(
          statement,
          rooms,
          rooms.stream().map(id -> batch.rooms.get(id).lastSeq).toList(),
          rooms.stream().map(id -> batch.rooms.get(id).messageCount).toList(),
          batch.at,
          ids,
          roomIds,
          seqs,
          batch.numbers,
          authors,
          messages.stream().map(MessageView::clientId).toList(),
          drafts.stream().map(Draft::fingerprint).toList(),
          messages.stream().map(MessageView::body).toList(),
          drafts.stream().map(Draft::searchText).toList(),
          drafts.stream().map(Draft::parent).map(p -> p == null ? null : p.messageId()).toList(),
          batch.at,
          roomIds,
          seqs,
          authors,
          ids,
          ids.stream().map(events::get).toList(),
          roomIds,
          authors,
          seqs,
          batch.numbers);
      statement.execute();
    }
    MessageParts.insert(connection, messages);
  }
}
