package app.otodoke.chat.internal;

import app.otodoke.chat.MessagesPage;
import app.otodoke.chat.MessagesWanted;
import app.otodoke.chat.NotAMember;
import app.otodoke.circle.CircleApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A piece of history: one statement for access, position and messages together, so that the
 * position is exactly what the messages take into account.
 */
@ApplicationScoped
class MessagesPageQuery {

  static final String SQL =
      """
      select r.last_seq, r.kind as room_kind, m.user_id is not null as member, page.*
      from chat.rooms r
      left join chat.memberships m on m.room_id = r.id and m.user_id = ?
      left join lateral (%s) as page on true
      where r.id = ?
      order by page.seq
      """;

  /** How many is part of the text: the planner keeps one plan only where it knows. */
  static final String OLDER =
      "(select "
          + MessageRow.COLUMNS
          + " from chat.messages x where x.room_id = m.room_id and x.seq < ?"
          + " order by x.seq desc limit %d)";

  private static final String NEWER =
      "(select "
          + MessageRow.COLUMNS
          + " from chat.messages x where x.room_id = m.room_id and x.seq > ?"
          + " order by x.seq limit %d)";

  private final Sql sql;
  private final MessageViews views;
  private final CircleApi circle;

  MessagesPageQuery(Sql sql, MessageViews views, CircleApi circle) {
    this.sql = sql;
    this.views = views;
    this.circle = circle;
  }

  MessagesPage page(Actor actor, UUID roomId, MessagesWanted wanted) {
    long given =
        Stream.of(wanted.before(), wanted.after(), wanted.around())
            .filter(Objects::nonNull)
            .count();
    if (given > 1) {
      throw new InvalidInput("around", "one-position-only");
    }
    int limit = Math.clamp(wanted.limit(), 1, 100);
    if (wanted.after() != null) {
      return newer(actor, roomId, wanted.after(), limit);
    }
    if (wanted.around() != null) {
      return around(actor, roomId, wanted.around(), limit);
    }
    return older(actor, roomId, wanted.before(), limit);
  }

  private MessagesPage older(Actor actor, UUID roomId, Long before, int limit) {
    long from = before == null ? Long.MAX_VALUE : before;
    Found found = read(actor, roomId, OLDER.formatted(limit + 1), from);
    boolean more = found.rows.size() > limit;
    List<MessageRow> rows = more ? found.rows.subList(1, found.rows.size()) : found.rows;
    return found.page(rows, more, before != null);
  }

  private MessagesPage newer(Actor actor, UUID roomId, long after, int limit) {
    Found found = read(actor, roomId, NEWER.formatted(limit + 1), after);
    boolean more = found.rows.size() > limit;
    return found.page(more ? found.rows.subList(0, limit) : found.rows, true, more);
  }

  private MessagesPage around(Actor actor, UUID roomId, long seq, int limit) {
    long end = seq == Long.MAX_VALUE ? seq : seq + 1;
    int newer = limit / 2;
    int older = limit - newer;
    String piece = OLDER.formatted(older + 1) + " union all " + NEWER.formatted(newer + 1);
    Found found = read(actor, roomId, piece, end, end - 1);
    List<MessageRow> rows = found.rows;
    int upTo = (int) rows.stream().filter(row -> row.seq() < end).count();
    int first = Math.max(0, upTo - older);
    int last = Math.min(rows.size(), upTo + newer);
    return found.page(rows.subList(first, last), first > 0, last < rows.size());
  }

  private Found read(Actor actor, UUID roomId, String piece, Object... bounds) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(actor.userId());
    arguments.addAll(List.of(bounds));
    arguments.add(roomId);
    Found found = new Found();
    sql.list(
        SQL.formatted(piece),
        row -> {
          found.position = row.getLong("last_seq");
          found.member = row.getBoolean("member");
          found.open = "OPEN".equals(row.getString("room_kind"));
          return row.getObject("id") != null && found.rows.add(MessageRow.read(row));
        },
        arguments.toArray());
    if (!found.member) {
      throw found.open ? new NotAMember() : new NotThere();
    }
    return found;
  }

  private final class Found {
    private final List<MessageRow> rows = new ArrayList<>();
    private long position;
    private boolean member;
    private boolean open;

    MessagesPage page(List<MessageRow> shown, boolean older, boolean newer) {
      MessageViews.Built built = views.build(shown);
      return new MessagesPage(
          built.messages(),
          position,
          circle.epoch(),
          older && !shown.isEmpty() ? shown.getFirst().seq() : null,
          newer && !shown.isEmpty() ? shown.getLast().seq() : null,
          built.people());
    }
  }
}
