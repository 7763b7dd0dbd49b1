package app.otodoke.chat.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Takes out what a message said, wherever it is kept: in its row and in entries of the log. */
@ApplicationScoped
class MessageWipe {

  private static final String LOGGED =
      """
      select seq, kind, payload from chat.entries where room_id = ? and seq = ?
      union all
      select seq, kind, payload from chat.entries
      where subject_id = ? and kind in ('message.edited', 'reaction.changed')
      union all
      select e.seq, 'reply' as kind, e.payload from chat.messages x
      join chat.entries e on e.room_id = x.room_id and e.seq = x.seq
      where x.reply_to = ?
      """;

  private static final List<String> BESIDE =
      List.of("mentions", "attachments", "cards", "reactions", "revisions", "bookmarks");

  private final Sql sql;
  private final Json json;
  private final Clock clock;

  MessageWipe(Sql sql, Json json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  void call(StoredMessage message) {
    sql.run(
        """
        update chat.messages set body = '', search_text = '', reply_to = null, pinned_at = null,
          everyone = false, deleted_at = ?
        where id = ?
        """,
        clock.instant(),
        message.id());
    for (String beside : BESIDE) {
      sql.run("delete from chat." + beside + " where message_id = ?", message.id());
    }
    List<Logged> logged =
        sql.list(
            LOGGED,
            row -> new Logged(row.getLong("seq"), row.getString("kind"), row.getString("payload")),
            message.roomId(),
            message.seq(),
            message.id(),
            message.id());
    sql.run(
        """
        update chat.entries e set payload = v.payload from unnest(?, ?) as v (seq, payload)
        where e.room_id = ? and e.seq = v.seq
        """,
        logged.stream().map(Logged::seq).toList(),
        logged.stream().map(this::wiped).toList(),
        message.roomId());
  }

  private String wiped(Logged entry) {
    ObjectNode event = json.read(entry.payload);
    switch (entry.kind) {
      case Events.MESSAGE_POSTED -> {
        ObjectNode said = (ObjectNode) event.get("message");
        said.put("body", "");
        said.putArray("mentions");
        said.putArray("attachments");
        said.putArray("cards");
        said.remove("replyTo");
        said.put("everyone", false);
        said.put("pinned", false);
        said.put("deleted", true);
      }
      case Events.REACTION_CHANGED -> {
        event.put("emoji", "");
        event.remove("emojiUrl");
        event.put("on", false);
      }
      case "reply" -> {
        if (event.at("/message/replyTo") instanceof ObjectNode quote) {
          quote.put("excerpt", "");
          quote.put("deleted", true);
        }
      }
      default -> {
        event.put("body", "");
        event.put("everyone", false);
        event.putArray("mentions");
      }
    }
    return json.write(event);
  }

  private record Logged(long seq, String kind, String payload) {}
}
