package app.otodoke.chat.internal;

import app.otodoke.chat.internal.SearchScope.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The blocks that may hold what is looked for, the newest first, a few at a time. */
final class SearchBlocks {

  /** Positions of a room's log in one block. */
  static final int SIZE = 64;

  private static final int FEW = 32;
  private static final String SQL =
      """
      select c.room_id, c.block, c.last_at from chat.search_candidates(?) c
      where c.room_id = any(?) and c.first_at <= ? and c.last_at >= ?
        and (c.last_at, c.room_id, c.block) < (?, ?, ?)
      order by c.last_at desc, c.room_id desc, c.block desc limit ?
      """;

  private final Sql sql;
  private final Scope scope;
  private final Instant newest;
  private final List<Block> found = new ArrayList<>();
  private int taken;
  private boolean all;
  private Block last = new Block(new UUID(-1, -1), Long.MAX_VALUE, Sql.END_OF_TIME);

  SearchBlocks(Sql sql, Scope scope, Instant newest) {
    this.sql = sql;
    this.scope = scope;
    this.newest = newest;
  }

  /** One block. */
  record Block(UUID roomId, long block, Instant lastAt) {
    static Block read(ResultSet row) throws SQLException {
      return new Block(Sql.uuid(row, "room_id"), row.getLong("block"), Sql.instant(row, "last_at"));
    }
  }

  /** The time of the newest message there can still be; null when there is no more block. */
  Instant next() {
    if (taken == found.size() && !all) {
      read(found.isEmpty() ? FEW : Integer.MAX_VALUE);
    }
    return taken < found.size() ? found.get(taken).lastAt : null;
  }

  List<Block> take(int most) {
    List<Block> some = found.subList(taken, Math.min(found.size(), taken + most));
    taken += some.size();
    return some;
  }

  private void read(int limit) {
    List<Block> more =
        sql.list(
            SQL,
            Block::read,
            grams(),
            scope.rooms().keySet(),
            newest,
            scope.since() == null ? Instant.EPOCH : scope.since(),
            last.lastAt,
            last.roomId,
            last.block,
            limit);
    all = more.size() < limit;
    if (!more.isEmpty()) {
      last = more.getLast();
    }
    // what was written since the scope was read is looked at as not written
    more.stream()
        .filter(block -> block.block < scope.rooms().get(block.roomId).blocks())
        .forEach(found::add);
    if (taken == found.size() && !all) {
      read(Integer.MAX_VALUE);
    }
  }

  private Set<Integer> grams() {
    Set<Integer> grams = SearchGrams.required(scope.words());
    if (scope.image()) {
      grams.add(SearchGrams.IMAGE);
    }
    if (scope.authors() != null && scope.authors().size() == 1) {
      grams.add(SearchGrams.author(scope.authors().iterator().next()));
    }
    return grams;
  }
}
