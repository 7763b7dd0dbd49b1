package app.otodoke.chat.internal;

import app.otodoke.bench.BenchDatabase;
import app.otodoke.bench.Latencies;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.internal.SearchMessagesQuery.Hit;
import app.otodoke.chat.internal.SearchScope.Room;
import app.otodoke.chat.internal.SearchScope.Scope;
import app.otodoke.shared.Ids;
import app.otodoke.shared.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * The first page of 30 messages out of a million: half of them in one big room, half in fifty. A
 * text is some of 3,000 words of one to three characters, the first of them far more frequent than
 * the last, as in a language. Arguments: messages (1000000).
 */
final class SearchBench {

  private static final int ROOMS = 51;
  private static final int WORDS = 3_000;
  private static final String PARTICLES = "のはがをにでともねよ";

  private final BenchDatabase database;
  private final Random random = new Random(7);
  private final String[] words = new String[WORDS];

  private SearchBench(BenchDatabase database) {
    this.database = database;
  }

  public static void main(String[] arguments) throws Exception {
    int messages = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    try (BenchDatabase database = BenchDatabase.start()) {
      new SearchBench(database).run(messages);
    }
  }

  private void run(int messages) throws SQLException {
    for (int i = 0; i < WORDS; i++) {
      StringBuilder word = new StringBuilder();
      for (int letters = 1 + random.nextInt(3); letters > 0; letters--) {
        word.append((char) (i % 3 == 0 ? 'あ' + random.nextInt(80) : '一' + random.nextInt(2_000)));
      }
      words[i] = word.toString();
    }
    long begin = System.nanoTime();
    populate(messages);
    System.out.printf("%,d messages made in %d s%n", messages, seconds(begin));
    begin = System.nanoTime();
    SearchBlockWriter writer = new SearchBlockWriter(database.pool());
    while (writer.writeSome()) {
      // until all are taken in
    }
    System.out.printf("taken into blocks in %d s%n", seconds(begin));
    database.run("vacuum (analyze) chat.search_blocks", "vacuum (analyze) chat.messages");
    System.out.printf(
        "messages %d MB, blocks %d MB of which the index %d MB%n",
        database.number("select pg_total_relation_size('chat.messages') / 1000000"),
        database.number("select pg_total_relation_size('chat.search_blocks') / 1000000"),
        database.number("select pg_relation_size('chat.search_blocks_grams_idx') / 1000000"));
    for (boolean big : new boolean[] {true, false}) {
      Map<UUID, Room> rooms = rooms(big);
      String where = big ? "one big room" : "fifty rooms";
      String frequent = words[0];
      measure(where + ", 1 frequent", rooms, "の");
      measure(where + ", 1 rare (20 in a million)", rooms, "鱗");
      measure(where + ", 1 in every thousandth", rooms, "鯨");
      measure(where + ", 1 absent", rooms, "龘");
      measure(where + ", 2 frequent", rooms, "の" + frequent.charAt(0));
      measure(where + ", 2 rare", rooms, "鱗雲");
      measure(where + ", 2 absent", rooms, "龘龘");
      measure(where + ", 3 of frequent letters", rooms, "ものも");
      measure(where + ", 4 frequent", rooms, "の" + (words[0] + "は" + words[1] + "が").substring(0, 3));
      measure(where + ", 4 rare", rooms, "鱗雲の夜");
      measure(where + ", 4 absent", rooms, "鱗雲の朝");
      measure(where + ", two words, each frequent", rooms, words[3], words[7]);
    }
  }

  private static long seconds(long begin) {
    return (System.nanoTime() - begin) / 1_000_000_000;
  }

  private void measure(String name, Map<UUID, Room> rooms, String... sought) {
    SearchMessagesQuery query = new SearchMessagesQuery(new Sql(database.pool()));
    Scope scope = new Scope(List.of(sought), rooms, null, false, null, null);
    Latencies latencies = new Latencies();
    int found = 0;
    for (int i = -3; i < 30; i++) {
      long begin = System.nanoTime();
      Page<Hit> page = query.page(scope, null, 30);
      query.rows(page.items());
      found = page.items().size();
      if (i >= 0) {
        latencies.add(System.nanoTime() - begin);
      }
    }
    System.out.printf("%-46s %2d found, %s%n", name, found, latencies);
  }

  private Map<UUID, Room> rooms(boolean big) throws SQLException {
    Map<UUID, Room> rooms = new HashMap<>();
    for (int i = big ? 0 : 1; i < (big ? 1 : ROOMS); i++) {
      long blocks =
          database.number(
              "select blocks from chat.search_progress where room_id = '%s'".formatted(id(i)));
      rooms.put(id(i), new Room(id(i), RoomKind.OPEN, "", "", "", 200, blocks, List.of()));
    }
    return rooms;
  }

  private String text(int number) {
    StringBuilder text = new StringBuilder();
    for (int i = 5 + random.nextInt(8); i > 0; i--) {
      int word = (int) (WORDS * Math.pow(random.nextDouble(), 3));
      text.append(words[word]).append(PARTICLES.charAt(random.nextInt(PARTICLES.length())));
    }
    if (number % 100_000 < 2) {
      text.append("鱗雲の夜");
    }
    if (number % 1_000 < 2) {
      text.append("鯨");
    }
    return text.toString();
  }

  private void populate(int messages) throws SQLException {
    database.run("set synchronous_commit = off");
    long[] seqs = new long[ROOMS];
    Instant start = Instant.parse("2025-01-01T00:00:00Z");
    try (Connection connection = database.pool().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into chat.messages (id, room_id, seq, number, author_id, client_id,
                  fingerprint, body, search_text, created_at) values (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
                """)) {
      connection.setAutoCommit(false);
      for (int i = 0; i < messages; i++) {
        int room = i % 2 == 0 ? 0 : 1 + random.nextInt(ROOMS - 1);
        String text = text(i);
        long seq = ++seqs[room];
        Object[] row = {
          Ids.next(), id(room), seq, seq, id(1_000 + i % 199), Ids.next(), text, text,
          Timestamp.from(start.plusSeconds(i * 20L))
        };
        for (int column = 0; column < row.length; column++) {
          insert.setObject(column + 1, row[column]);
        }
        insert.addBatch();
        if (i % 5_000 == 4_999) {
          insert.executeBatch();
          connection.commit();
        }
      }
      insert.executeBatch();
      connection.commit();
      connection.setAutoCommit(true);
    }
    for (int room = 0; room < ROOMS; room++) {
      database.run(
          """
          insert into chat.rooms (id, kind, name, description, search_text, created_by, created_at,
            last_seq, message_count) values ('%s', 'OPEN', '', '', '', '%1$s', now(), %2$d, %2$d)
          """
              .formatted(id(room), seqs[room]));
    }
    database.run("analyze chat.messages", "analyze chat.rooms");
  }

  private static UUID id(int number) {
    return new UUID(0, number + 1);
  }
}
