package app.otodoke.chat.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Writes full blocks, a few in each transaction, and anew those in which something was edited. One
 * process does it at a time.
 */
@ApplicationScoped
class SearchBlockWriter {

  private static final int BLOCKS = 16;
  private static final long LOCK = 0x6f746f_73656172L;

  private final DataSource database;

  SearchBlockWriter(DataSource database) {
    this.database = database;
  }

  /** Whether there was something to write, so that there may be more. */
  boolean writeSome() {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        boolean wrote = mine(connection) && (grow(connection) || renew(connection));
        connection.commit();
        return wrote;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw DatabaseFailed.of(e);
    }
  }

  private static boolean mine(Connection connection) throws SQLException {
    return Sql.list(
            connection, "select pg_try_advisory_xact_lock(?)", row -> row.getBoolean(1), LOCK)
        .getFirst();
  }

  private static boolean grow(Connection connection) throws SQLException {
    List<Piece> ready =
        Sql.list(
            connection,
            """
            select r.id as room_id, coalesce(p.blocks, 0) as block,
              least((r.last_seq + 1) / 64, coalesce(p.blocks, 0) + ?) as until
            from chat.rooms r left join chat.search_progress p on p.room_id = r.id
            where (r.last_seq + 1) / 64 > coalesce(p.blocks, 0) limit 1
            """,
            row -> new Piece(Sql.uuid(row, "room_id"), row.getLong("block"), row.getLong("until")),
            BLOCKS);
    for (Piece piece : ready) {
      write(connection, piece);
      run(
          connection,
          """
          insert into chat.search_progress (room_id, blocks) values (?, ?)
          on conflict (room_id) do update set blocks = excluded.blocks
          """,
          piece.roomId,
          piece.until);
    }
    return !ready.isEmpty();
  }

  private static boolean renew(Connection connection) throws SQLException {
    List<Edited> edited =
        Sql.list(
            connection,
            """
            select e.message_id, e.room_id, e.seq, e.at from chat.search_edited e
            join chat.search_progress p on p.room_id = e.room_id and e.seq / 64 < p.blocks
            limit ?
            """,
            Edited::read,
            BLOCKS);
    Set<Piece> pieces = new HashSet<>();
    edited.forEach(edit -> pieces.add(new Piece(edit.roomId, edit.seq / 64, edit.seq / 64 + 1)));
    for (Piece piece : pieces) {
      write(connection, piece);
    }
    for (Edited edit : edited) {
      run(
          connection,
          "delete from chat.search_edited where message_id = ? and at = ?",
          edit.messageId,
          edit.at);
    }
    return !edited.isEmpty();
  }

  private static void write(Connection connection, Piece piece) throws SQLException {
    Map<Long, Block> blocks = new TreeMap<>();
    Sql.list(
        connection,
        """
        select x.seq, x.author_id, x.search_text, x.created_at,
          exists (select 1 from chat.attachments a where a.message_id = x.id) as image
        from chat.messages x
        where x.room_id = ? and x.seq >= ? * 64 and x.seq < ? * 64 and x.deleted_at is null
        """,
        row -> blocks.computeIfAbsent(row.getLong("seq") / 64, number -> new Block()).take(row),
        piece.roomId,
        piece.block,
        piece.until);
    for (Map.Entry<Long, Block> block : blocks.entrySet()) {
      run(
          connection,
          """
          insert into chat.search_blocks (room_id, block, first_at, last_at, grams)
          values (?, ?, ?, ?, ?)
          on conflict (room_id, block) do update set grams = excluded.grams
          """,
          piece.roomId,
          block.getKey(),
          block.getValue().firstAt,
          block.getValue().lastAt,
          block.getValue().grams);
    }
  }

  private static void run(Connection connection, String sql, Object... arguments)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      Sql.bind(statement, arguments);
      statement.executeUpdate();
    }
  }

  private record Piece(UUID roomId, long block, long until) {}

  private record Edited(UUID messageId, UUID roomId, long seq, Instant at) {
    static Edited read(ResultSet row) throws SQLException {
      return new Edited(
          Sql.uuid(row, "message_id"),
          Sql.uuid(row, "room_id"),
          row.getLong("seq"),
          Sql.instant(row, "at"));
    }
  }

  private static final class Block {
    private final Set<Integer> grams = new HashSet<>();
    private Instant firstAt = Sql.END_OF_TIME;
    private Instant lastAt = Instant.EPOCH;

    Block take(ResultSet row) throws SQLException {
      SearchGrams.collect(row.getString("search_text"), grams);
      grams.add(SearchGrams.author(Sql.uuid(row, "author_id")));
      if (row.getBoolean("image")) {
        grams.add(SearchGrams.IMAGE);
      }
      Instant at = Sql.instant(row, "created_at");
      firstAt = at.isBefore(firstAt) ? at : firstAt;
      lastAt = at.isAfter(lastAt) ? at : lastAt;
      return this;
    }
  }
}
