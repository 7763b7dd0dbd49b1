package app.otodoke.chat.internal;

import app.otodoke.bench.BenchDatabase;
import app.otodoke.bench.Latencies;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * What reading costs over two million messages in fifty rooms: the list of rooms with exact unread
 * counts, opening a room, and resuming from the log.
 *
 * <p>Every tenth message is deleted, every twentieth the reader's own. Arguments: messages
 * (2000000).
 */
final class ChatReadsBench {

  private static final UUID ME = id(1);
  private static final UUID ROOM = room(7);
  private static final String[] NAIVE = {
    "select m.room_id, (select count(*) from chat.messages x where x.room_id = m.room_id"
        + " and x.seq > m.read_seq and x.author_id <> m.user_id and x.deleted_at is null)"
        + " from chat.memberships m where m.user_id = ?"
  };

  private final BenchDatabase database;

  private ChatReadsBench(BenchDatabase database) {
    this.database = database;
  }

  public static void main(String[] arguments) throws Exception {
    int messages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000_000;
    try (BenchDatabase database = BenchDatabase.start()) {
      new ChatReadsBench(database).run(messages);
    }
  }

  private void run(int messages) throws SQLException {
    long begin = System.nanoTime();
    populate(messages);
    System.out.printf(
        "%,d messages in %d rooms, made in %d s%n",
        messages, 50, (System.nanoTime() - begin) / 1_000_000_000);
    int perRoom = messages / 50;
    read("rooms with 0 unread", perRoom);
    rooms("list of 50 rooms, nothing unread");
    database.run(
        "update chat.memberships set read_seq = %d, read_number = %d where user_id = '%s'"
            .formatted(perRoom - 1_000, perRoom - 1_000, ME));
    rooms("list of 50 rooms, 1,000 after the position in each");
    read("", perRoom);
    database.run(
        "update chat.memberships set read_seq = 0, read_number = 0 where user_id = '%s' and room_id = '%s'"
            .formatted(ME, ROOM),
        "update chat.memberships set read_seq = %1$d, read_number = %1$d where user_id = '%2$s' and room_id = '%3$s'"
            .formatted(perRoom - 10_000, ME, room(8)));
    rooms("list of 50 rooms, 50,000 after the position in two");
    measure("  the same by counting what is unread", 20, NAIVE[0], ME);
    database.run(
        "update chat.memberships set read_seq = 0, read_number = 0 where user_id = '%s'"
            .formatted(ME));
    rooms("list of 50 rooms, all two million after the position");
    String open = MessagesPageQuery.SQL.formatted(MessagesPageQuery.OLDER.formatted(41));
    measure("opening a room: the newest 40", 300, open, ME, Long.MAX_VALUE, ROOM);
    measure("older ones, from the middle", 300, open, ME, perRoom / 2L, ROOM);
    measure("resuming: 1,000 entries of the log", 300, EntriesQuery.SQL, ROOM, 500L, 1_000);
    database.run(
        "update chat.messages set deleted_at = null where deleted_at is not null and number % 1000 <> 0",
        "vacuum (analyze) chat.messages");
    rooms("list of 50 rooms, all two million after the position, one in a thousand deleted");
  }

  private void read(String name, int perRoom) throws SQLException {
    database.run(
        "update chat.memberships set read_seq = %1$d, read_number = %1$d".formatted(perRoom),
        "vacuum (analyze) chat.memberships");
  }

  private void rooms(String name) throws SQLException {
    measure(name, 100, RoomsOfMemberQuery.SQL, ME, false);
  }

  /** From the question to the last row in the application; and what PostgreSQL says it took. */
  private void measure(String name, int times, String sql, Object... arguments)
      throws SQLException {
    Latencies latencies = new Latencies();
    int rows = 0;
    try (Connection connection = database.pool().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = -20; i < times; i++) {
        long begin = System.nanoTime();
        rows = 0;
        Sql.bind(statement, arguments);
        try (ResultSet found = statement.executeQuery()) {
          while (found.next()) {
            rows++;
          }
        }
        if (i >= 0) {
          latencies.add(System.nanoTime() - begin);
        }
      }
    }
    System.out.printf(
        "%-58s %5d rows, %s; in PostgreSQL %.2f ms%n",
        name, rows, latencies, inside(sql, arguments));
  }

  private double inside(String sql, Object... arguments) throws SQLException {
    Latencies latencies = new Latencies();
    try (Connection connection = database.pool().getConnection();
        PreparedStatement statement =
            connection.prepareStatement("explain (analyze, timing off) " + sql)) {
      for (int i = 0; i < 15; i++) {
        Sql.bind(statement, arguments);
        try (ResultSet plan = statement.executeQuery()) {
          while (plan.next()) {
            String line = plan.getString(1);
            if (line.startsWith("Execution Time: ")) {
              latencies.add((long) (Double.parseDouble(line.split(" ")[2]) * 1e6));
            }
          }
        }
      }
    }
    return latencies.millis(.5);
  }

  private void populate(int messages) throws SQLException {
    int perRoom = messages / 50;
    database.run(
        """
        insert into chat.rooms (id, kind, name, description, search_text, created_by, created_at,
          last_seq, message_count, member_count)
        select lpad(to_hex(1000 + r), 32, '0')::uuid, 'OPEN', 'Room ' || r, '', 'room', '%s', now(),
          %2$d, %2$d, 200 from generate_series(0, 49) r
        """
            .formatted(ME, perRoom),
        """
        insert into chat.memberships
        select lpad(to_hex(1000 + r), 32, '0')::uuid, lpad(to_hex(u), 32, '0')::uuid, 'MEMBER', 0,
          now(), 0, 0 from generate_series(0, 49) r, generate_series(1, 200) u
        """,
        """
        insert into chat.messages (id, room_id, seq, number, author_id, client_id, fingerprint, body,
          search_text, created_at, deleted_at)
        select uuidv7(), lpad(to_hex(1000 + (i %% 50)), 32, '0')::uuid, i / 50 + 1, i / 50 + 1,
          lpad(to_hex(case when i / 50 %% 20 = 3 then 1 else 2 + i %% 199 end), 32, '0')::uuid,
          uuidv7(), i, t.body, t.body, now(), case when i / 50 %% 10 = 5 then now() end
        from generate_series(0, %d) i,
          (select repeat('今夜の試聴会で一緒に聴こうよ！', 3) as body) t
        """
            .formatted(perRoom * 50 - 1),
        """
        insert into chat.mentions
        select '%s', room_id, seq, id from chat.messages where seq %% 50 = 0 and deleted_at is null
        """
            .formatted(ME),
        """
        insert into chat.entries
        select room_id, seq, 'message.posted', author_id, id, created_at, '{"body":"' || body
          || repeat('x', 250) || '"}' from chat.messages where room_id = '%s'
        """
            .formatted(ROOM),
        "vacuum (analyze) chat.messages",
        "vacuum (analyze) chat.mentions",
        "vacuum (analyze) chat.entries",
        "vacuum (analyze) chat.rooms",
        "vacuum (analyze) chat.memberships");
  }

  private static UUID id(int number) {
    return new UUID(0, number);
  }

  private static UUID room(int number) {
    return id(1000 + number);
  }
}
