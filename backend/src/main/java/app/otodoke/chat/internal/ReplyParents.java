package app.otodoke.chat.internal;

import app.otodoke.chat.MessageView.ReplyTo;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What messages reply to. */
@ApplicationScoped
class ReplyParents {

  private static final String COLUMNS =
      "p.id, p.seq, p.author_id, left(p.body, 400) as body, p.deleted_at is not null as deleted";

  private final Sql sql;
  private final People people;

  ReplyParents(Sql sql, People people) {
    this.sql = sql;
    this.people = people;
  }

  /** What stays of a parent; whether it still stands is seen when the reply is written. */
  ReplyParent of(UUID roomId, UUID messageId) {
    return sql.first(
            "select " + COLUMNS + " from chat.messages p where p.id = ? and p.room_id = ?",
            Quote::read,
            messageId,
            roomId)
        .map(quote -> new ReplyParent(quote.id, quote.seq, people.author(quote.authorId)))
        .orElseGet(() -> new ReplyParent(messageId, 0, null));
  }

  /** The messages with these ids: one statement, and none when there are none. */
  Map<UUID, Quote> quotes(Collection<UUID> ids) {
    Map<UUID, Quote> quotes = new HashMap<>();
    if (!ids.isEmpty()) {
      sql.list(
          "select " + COLUMNS + " from chat.messages p where p.id = any (?)",
          row -> quotes.put(Sql.uuid(row, "id"), Quote.read(row)),
          ids);
    }
    return quotes;
  }

  /** Parents of the drafts as they stand while the rooms are held; no statement for none. */
  static Map<UUID, Standing> standing(Connection connection, List<Draft> drafts)
      throws SQLException {
    List<UUID> ids =
        drafts.stream()
            .map(Draft::parent)
            .filter(Objects::nonNull)
            .map(ReplyParent::messageId)
            .distinct()
            .toList();
    Map<UUID, Standing> standing = new HashMap<>();
    if (!ids.isEmpty()) {
      Sql.list(
          connection,
          "select "
              + COLUMNS
              + ", (select count(*) from chat.messages y where y.reply_to = p.id) as replies"
              + " from chat.messages p where p.id = any (?)",
          row -> standing.put(Sql.uuid(row, "id"), new Standing(Quote.read(row), row)),
          ids);
    }
    return standing;
  }

  /** A message in short. */
  record Quote(UUID id, long seq, UUID authorId, String body, boolean deleted) {

    static Quote read(ResultSet row) throws SQLException {
      return new Quote(
          Sql.uuid(row, "id"),
          row.getLong("seq"),
          Sql.uuid(row, "author_id"),
          row.getString("body"),
          row.getBoolean("deleted"));
    }
  }

  /** A parent and how many replies it has so far. */
  static final class Standing {
    private final Quote quote;
    private long replies;

    private Standing(Quote quote, ResultSet row) throws SQLException {
      this.quote = quote;
      this.replies = row.getLong("replies");
    }

    Events.Parent oneMore() {
      replies++;
      return new Events.Parent(quote.id, replies);
    }

    ReplyTo quoted(ReplyParent parent) {
      return parent.quoted(quote.body, quote.deleted);
    }
  }
}
