package app.otodoke.chat.internal;

import app.otodoke.chat.CardRef;
import app.otodoke.chat.MessageView;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows beside a message: whom it mentions, what is attached, which cards it shows. */
final class MessageParts {

  private static final String MARK_EVERYONE =
      "update chat.messages set everyone = true where id = any (?)";

  /** Everybody who is not called by name already. */
  static final String CALL_EVERYONE =
      """
      insert into chat.mentions (user_id, room_id, seq, message_id, everyone)
      select m.user_id, x.room_id, x.seq, x.id, true
      from chat.messages x
      join chat.memberships m on m.room_id = x.room_id and m.user_id <> x.author_id
      where x.id = any (?) on conflict do nothing
      """;

  private MessageParts() {}

  static void insert(Connection connection, List<MessageView> messages) throws SQLException {
    mentions(connection, messages);
    attachments(connection, messages);
    cards(connection, messages);
    everyone(connection, messages);
  }

  private static void everyone(Connection connection, List<MessageView> messages)
      throws SQLException {
    List<UUID> ids = messages.stream().filter(MessageView::everyone).map(MessageView::id).toList();
    insert(connection, MARK_EVERYONE, ids);
    insert(connection, CALL_EVERYONE, ids);
  }

  static void mentions(Connection connection, List<MessageView> messages) throws SQLException {
    List<UUID> users = new ArrayList<>();
    List<UUID> rooms = new ArrayList<>();
    List<Long> seqs = new ArrayList<>();
    List<UUID> ids = new ArrayList<>();
    for (MessageView message : messages) {
      for (UUID user : message.mentions()) {
        users.add(user);
        rooms.add(message.roomId());
        seqs.add(message.seq());
        ids.add(message.id());
      }
    }
    insert(
        connection,
        "insert into chat.mentions (user_id, room_id, seq, message_id)"
            + " select * from unnest(?, ?, ?, ?)",
        users,
        rooms,
        seqs,
        ids);
  }

  private static void attachments(Connection connection, List<MessageView> messages)
      throws SQLException {
    List<UUID> ids = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    List<UUID> media = new ArrayList<>();
    List<String> alts = new ArrayList<>();
    for (MessageView message : messages) {
      for (int i = 0; i < message.attachments().size(); i++) {
        ids.add(message.id());
        positions.add(i);
        media.add(message.attachments().get(i).media().id());
        alts.add(message.attachments().get(i).alt());
      }
    }
    insert(
        connection,
        "insert into chat.attachments (message_id, position, media_id, alt)"
            + " select * from unnest(?, ?, ?, ?)",
        ids,
        positions,
        media,
        alts);
  }

  private static void cards(Connection connection, List<MessageView> messages) throws SQLException {
    List<UUID> ids = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    List<UUID> refs = new ArrayList<>();
    for (MessageView message : messages) {
      for (int i = 0; i < message.cards().size(); i++) {
        CardRef card = message.cards().get(i);
        ids.add(message.id());
        positions.add(i);
        kinds.add(card.kind());
        refs.add(card.id());
      }
    }
    insert(
        connection,
        "insert into chat.cards (message_id, position, kind, ref_id)"
            + " select * from unnest(?, ?, ?, ?)",
        ids,
        positions,
        kinds,
        refs);
  }

  private static void insert(Connection connection, String sql, List<?>... columns)
      throws SQLException {
    if (columns[0].isEmpty()) {
      return;
    }
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Sql.bind(statement, (Object[]) columns);
      statement.execute();
    }
  }
}
