package app.otodoke.chat.internal;

import app.otodoke.chat.internal.SearchBlocks.Block;
import app.otodoke.chat.internal.SearchScope.Room;
import app.otodoke.chat.internal.SearchScope.Scope;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.Page;
import app.otodoke.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Messages with all of the words, the newest first. What no block has taken in yet and what was
 * edited since is read as it is; then the blocks that may hold an answer, the newest first, until
 * no older one can add to the page.
 */
@ApplicationScoped
class SearchMessagesQuery {

  private static final int FIRST_BLOCKS = 8;
  private static final int MOST_BLOCKS = 512;

  // "offset 0" keeps the planner from joining all messages: block by block, by the index
  private static final String BLOCKS =
      """
      from unnest(?::uuid[], ?::bigint[]) as b (room_id, block)
      cross join lateral (select y.* from chat.messages y
        where y.room_id = b.room_id and y.seq >= b.block * 64 and y.seq < (b.block + 1) * 64
        offset 0) as x
      """;
  private static final String UNWRITTEN =
      """
      from unnest(?::uuid[], ?::bigint[]) as b (room_id, block)
      cross join lateral (select y.* from chat.messages y
        where y.room_id = b.room_id and y.seq >= b.block * 64 offset 0) as x
      """;
  private static final String EDITED =
      """
      from chat.search_edited e join chat.messages x on x.id = e.message_id and e.room_id = any(?)
      """;

  private final Sql sql;

  SearchMessagesQuery(Sql sql) {
    this.sql = sql;
  }

  /** A message that was found, before it is read. */
  record Hit(UUID id, UUID roomId, Instant at) {
    static final Comparator<Hit> NEWEST_FIRST =
        Comparator.comparing(Hit::at).thenComparing(hit -> hit.id.toString()).reversed();

    static Hit read(ResultSet row) throws SQLException {
      return new Hit(Sql.uuid(row, "id"), Sql.uuid(row, "room_id"), Sql.instant(row, "created_at"));
    }
  }

  Page<Hit> page(Scope scope, String after, int limit) {
    Cursor from = Cursor.parse(after, 2);
    Instant newest = from == null ? Sql.END_OF_TIME : from.instant(0);
    if (scope.until() != null && scope.until().isBefore(newest)) {
      newest = scope.until();
    }
    Conditions conditions = new Conditions(scope, from, newest, limit + 1);
    TreeSet<Hit> hits = new TreeSet<>(Hit.NEWEST_FIRST);
    Collection<Room> rooms = scope.rooms().values();
    hits.addAll(conditions.read(UNWRITTEN, ids(rooms), rooms.stream().map(Room::blocks).toList()));
    hits.addAll(conditions.read(EDITED, ids(rooms)));
    SearchBlocks blocks = new SearchBlocks(sql, scope, newest);
    int most = FIRST_BLOCKS;
    for (Instant next = blocks.next(); next != null; next = blocks.next()) {
      if (isFull(hits, limit, next)) {
        break;
      }
      List<Block> some = blocks.take(most);
      hits.addAll(
          conditions.read(
              BLOCKS,
              some.stream().map(Block::roomId).toList(),
              some.stream().map(Block::block).toList()));
      most = Math.min(most * 2, MOST_BLOCKS);
    }
    List<Hit> page = hits.stream().limit(limit + 1L).toList();
    return Page.of(page, limit, hit -> Cursor.of(hit.at, hit.id));
  }

  /** The rows of these messages, in the same order; what was deleted meanwhile is left out. */
  List<MessageRow> rows(List<Hit> hits) {
    if (hits.isEmpty()) {
      return List.of();
    }
    Map<UUID, MessageRow> rows =
        sql
            .list(
                "select "
                    + MessageRow.COLUMNS
                    + " from chat.messages x where x.id = any(?) and x.deleted_at is null",
                MessageRow::read,
                hits.stream().map(Hit::id).toList())
            .stream()
            .collect(Collectors.toMap(MessageRow::id, Function.identity()));
    return hits.stream().map(hit -> rows.get(hit.id)).filter(row -> row != null).toList();
  }

  private static List<UUID> ids(Collection<Room> rooms) {
    return rooms.stream().map(Room::id).toList();
  }

  private static boolean isFull(TreeSet<Hit> hits, int limit, Instant next) {
    return hits.size() > limit
        && hits.stream().skip(limit).findFirst().orElseThrow().at.isAfter(next);
  }

  private final class Conditions {
    private final StringBuilder where = new StringBuilder("where x.deleted_at is null");
    private final List<Object> values = new ArrayList<>();

    Conditions(Scope scope, Cursor from, Instant newest, int limit) {
      scope.words().forEach(word -> add(" and x.search_text like ?", SearchText.like(word)));
      if (scope.authors() != null) {
        add(" and x.author_id = any(?)", scope.authors());
      }
      if (scope.image()) {
        where.append(" and exists (select 1 from chat.attachments a where a.message_id = x.id)");
      }
      if (scope.since() != null) {
        add(" and x.created_at >= ?", scope.since());
      }
      if (scope.until() != null) {
        add(" and x.created_at < ?", scope.until());
      }
      if (from != null) {
        add(" and (x.created_at, x.id) < (?::timestamptz, ?::uuid)", from.instant(0), from.uuid(1));
      }
      add(" order by x.created_at desc, x.id desc limit ?", limit);
    }

    private void add(String condition, Object... with) {
      where.append(condition);
      values.addAll(List.of(with));
    }

    List<Hit> read(String source, Object... places) {
      List<Object> arguments = new ArrayList<>(List.of(places));
      arguments.addAll(values);
      return sql.list(
          "select x.id, x.room_id, x.created_at " + source + where, Hit::read, arguments.toArray());
    }
  }
}
