package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.bench.BenchDatabase;
import app.otodoke.bench.Latencies;
import app.otodoke.chat.EntriesCommitted;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Role;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Durable messages a second through the writer, beside the usual way: one transaction for each
 * message, taking the room's next number from its locked row. Same tables, same rows, same run.
 *
 * <p>Arguments: seconds for each measurement (5), and what to compare as lanes:milliseconds of
 * linger (1:2).
 */
final class ChatWriterBench {

  private static final int PEOPLE = 200;
  private static final String BODY = "きのうの新曲、もう聴いた？ サビ前の転調が本当に気持ちいい。今夜の試聴会で一緒に聴こうよ！";

  private final BenchDatabase database;
  private final Duration seconds;
  private final List<PersonView> people =
      IntStream.range(0, PEOPLE)
          .mapToObj(
              i -> new PersonView(Ids.next(), "p" + i, "人 " + i, null, "MEMBER", false, false))
          .toList();
  private final List<UUID> rooms = IntStream.range(0, 100).mapToObj(i -> Ids.next()).toList();

  private ChatWriterBench(BenchDatabase database, Duration seconds) {
    this.database = database;
    this.seconds = seconds;
  }

  public static void main(String[] arguments) throws Exception {
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    List<Variant> variants =
        arguments.length > 1
            ? Stream.of(arguments).skip(1).map(Variant::parse).toList()
            : List.of(new Variant(1, 2));
    try (BenchDatabase database = BenchDatabase.start()) {
      new ChatWriterBench(database, Duration.ofSeconds(seconds)).run(variants);
    }
  }

  private record Variant(int lanes, double linger) {

    static Variant parse(String text) {
      String[] parts = text.split(":");
      return new Variant(Integer.parseInt(parts[0]), Double.parseDouble(parts[1]));
    }
  }

  private void run(List<Variant> variants) throws Exception {
    populate();
    List<UUID> one = rooms.subList(0, 1);
    System.out.printf("load %s%n", Files.readString(Path.of("/proc/loadavg")).strip());
    MessageBatcher warm = batcher(1, Duration.ZERO);
    flood("(warming up)", draft -> warm.write(draft).get(), 256, rooms);
    warm.stop(null);
    flood("one transaction each, 32 senders, one room", this::oneTransaction, 32, one);
    flood("one transaction each, 32 senders, 100 rooms", this::oneTransaction, 32, rooms);
    flood("one transaction each, 1 sender", this::oneTransaction, 1, rooms);
    paced("one transaction each, 500 a second, 100 rooms", this::oneTransaction, 500);
    for (Variant variant : variants) {
      MessageBatcher batcher =
          batcher(variant.lanes, Duration.ofNanos((long) (variant.linger * 1e6)));
      Sender writer = draft -> batcher.write(draft).get();
      System.out.printf("writer with %d lane(s), linger %s ms%n", variant.lanes, variant.linger);
      flood("  256 senders, one room", writer, 256, one);
      flood("  32 senders, one room", writer, 32, one);
      flood("  512 senders, 100 rooms", writer, 512, rooms);
      flood("  32 senders, 100 rooms", writer, 32, rooms);
      flood("  1 sender", writer, 1, rooms);
      paced("  500 a second, 100 rooms", writer, 500);
      batcher.stop(null);
    }
    check();
    System.out.printf("load %s%n", Files.readString(Path.of("/proc/loadavg")).strip());
  }

  private interface Sender {
    Object send(Draft draft) throws Exception;
  }

  /** As many as go, each sender waiting for its answer before it sends again. */
  private void flood(String name, Sender sender, int senders, List<UUID> among) throws Exception {
    Latencies latencies = new Latencies();
    long begin = System.nanoTime();
    long end = begin + seconds.toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < senders; i++) {
      int number = i;
      threads.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    for (int n = number; System.nanoTime() < end; n += 7) {
                      send(sender, n, number, among, System.nanoTime(), latencies);
                    }
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double took = (System.nanoTime() - begin) / 1e9;
    System.out.printf("%-50s %8.0f/s   %s%n", name, latencies.count() / took, latencies);
  }

  /** So many a second whether answers come or not; a late start counts as waiting. */
  private void paced(String name, Sender sender, int perSecond) throws Exception {
    Latencies latencies = new Latencies();
    long begin = System.nanoTime();
    int total = (int) (perSecond * seconds.toSeconds());
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < total; i++) {
      long due = begin + i * 1_000_000_000L / perSecond;
      long wait = due - System.nanoTime();
      if (wait > 0) {
        Thread.sleep(Duration.ofNanos(wait));
      }
      int number = i;
      threads.add(
          Thread.ofVirtual().start(() -> send(sender, number, number, rooms, due, latencies)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double took = (System.nanoTime() - begin) / 1e9;
    System.out.printf("%-50s %8.0f/s   %s%n", name, latencies.count() / took, latencies);
  }

  private void send(
      Sender sender, int room, int person, List<UUID> among, long since, Latencies latencies) {
    PersonView author = people.get(person % PEOPLE);
    UUID roomId = among.get(room % among.size());
    Draft draft =
        new Draft(
            Ids.next(),
            roomId,
            Ids.next(),
            author,
            BODY,
            BODY,
            1,
            List.of(),
            List.of(),
            List.of(),
            null,
            Role.MEMBER);
    try {
      sender.send(draft);
      latencies.add(System.nanoTime() - since);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Object oneTransaction(Draft draft) throws SQLException {
    try (Connection connection = database.pool().getConnection()) {
      connection.setAutoCommit(false);
      long seq;
      long number;
      try (PreparedStatement statement =
          connection.prepareStatement(
              "update chat.rooms set last_seq = last_seq + 1, message_count = message_count + 1"
                  + " where id = ? returning last_seq, message_count")) {
        Sql.bind(statement, draft.roomId());
        try (var rows = statement.executeQuery()) {
          rows.next();
          seq = rows.getLong(1);
          number = rows.getLong(2);
        }
      }
      Instant at = Instant.now();
      String event = json.write(draft.at(seq, at, null));
      UUID author = draft.author().id();
      execute(
          connection,
          "insert into chat.messages (id, room_id, seq, number, author_id, client_id, fingerprint,"
              + " body, search_text, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          draft.id(),
          draft.roomId(),
          seq,
          number,
          author,
          draft.clientId(),
          1L,
          draft.body(),
          draft.body(),
          at);
      execute(
          connection,
          "insert into chat.entries (room_id, seq, kind, actor_id, subject_id, at, payload)"
              + " values (?, ?, 'message.posted', ?, ?, ?, ?)",
          draft.roomId(),
          seq,
          author,
          draft.id(),
          at,
          event);
      execute(
          connection,
          "update chat.memberships set read_seq = ?, read_number = ?"
              + " where user_id = ? and room_id = ?",
          seq,
          number,
          author,
          draft.roomId());
      connection.commit();
      connection.setAutoCommit(true);
      return seq;
    }
  }

  private static void execute(Connection connection, String sql, Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Sql.bind(statement, arguments);
      statement.executeUpdate();
    }
  }

  /** Measured is the way to the commit, not what listeners do after it. */
  private static final class Nobody implements CommitListener {
    @Override
    public void committed(EntriesCommitted entries) {}

    @Override
    public void positions(Map<UUID, Long> positions) {}
  }

  private static final Json json =
      new Json(
          new ObjectMapper()
              .registerModule(new JavaTimeModule())
              .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));

  private MessageBatcher batcher(int lanes, Duration linger) {
    CommitOrder order = new CommitOrder(new Nobody(), new CommitDoubts(database.pool()));
    BatchTransaction transaction =
        new BatchTransaction(
            database.pool(), new MessageWriter(json, Clock.systemUTC()), order, 2_000);
    MessageBatcher batcher =
        new MessageBatcher(transaction, lanes, 64, linger, Duration.ofSeconds(20), 4096);
    batcher.start();
    return batcher;
  }

  private void populate() throws SQLException {
    try (Connection connection = database.pool().getConnection()) {
      for (UUID room : rooms) {
        execute(
            connection,
            "insert into chat.rooms (id, kind, name, description, search_text, created_by,"
                + " created_at) values (?, 'OPEN', 'r', '', 'r', ?, now())",
            room,
            people.getFirst().id());
        execute(
            connection,
            "insert into chat.memberships (room_id, user_id, role, joined_seq, joined_at, read_seq,"
                + " read_number) select ?, u, 'MEMBER', 0, now(), 0, 0 from unnest(?) as u",
            room,
            people.stream().map(PersonView::id).toList());
      }
    }
  }

  /** Every room's log is dense and says as much as the room does. */
  private void check() throws SQLException {
    long wrong =
        database.number(
            """
            select count(*) from chat.rooms r
            where (r.last_seq, r.message_count) is distinct from
              (select (max(e.seq), count(*)) from chat.entries e where e.room_id = r.id)
              and r.last_seq > 0
            """);
    System.out.printf(
        "%d messages stored, %d rooms with a gap in their log%n",
        database.number("select count(*) from chat.messages"), wrong);
  }
}
