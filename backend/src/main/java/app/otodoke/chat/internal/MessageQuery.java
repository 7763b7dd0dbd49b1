package app.otodoke.chat.internal;

import app.otodoke.chat.CardMention;
import app.otodoke.chat.CardRef;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.RoomKind;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Single messages, from the actor's rooms only. */
@ApplicationScoped
class MessageQuery {

  private static final String SELECT =
      "select " + MessageRow.COLUMNS + ", r.name, r.kind from chat.messages x";

  private static final String IN_ROOMS_OF =
      " join chat.memberships m on m.room_id = x.room_id and m.user_id = ?"
          + " join chat.rooms r on r.id = x.room_id";

  private final Sql sql;
  private final MessageViews views;

  MessageQuery(Sql sql, MessageViews views) {
    this.sql = sql;
    this.views = views;
  }

  MessageView one(Actor actor, UUID roomId, UUID messageId) {
    return sql.first(
            SELECT + IN_ROOMS_OF + " where x.id = ? and x.room_id = ?",
            MessageRow::read,
            actor.userId(),
            messageId,
            roomId)
        .map(row -> views.build(List.of(row)).messages().getFirst())
        .orElseThrow(NotThere::new);
  }

  /** The author's own message by what their client called it, in a room they are still in. */
  Optional<MessageView> sent(UUID authorId, UUID clientId) {
    return sql.first(
            SELECT + IN_ROOMS_OF + " where x.author_id = ? and x.client_id = ?",
            MessageRow::read,
            authorId,
            authorId,
            clientId)
        .map(row -> views.build(List.of(row)).messages().getFirst());
  }

  Page<CardMention> withCard(Actor actor, CardRef card, String after, int limit) {
    List<Object> arguments = new ArrayList<>(List.of(actor.userId(), card.kind(), card.id()));
    String further = "";
    Cursor from = Cursor.parse(after, 1);
    if (from != null) {
      further = " and x.id < ?";
      arguments.add(from.uuid(0));
    }
    arguments.add(limit + 1);
    List<Found> found =
        sql.list(
            SELECT
                + IN_ROOMS_OF
                + " join chat.cards d on d.message_id = x.id"
                + " where d.kind = ? and d.ref_id = ? and x.deleted_at is null"
                + further
                + " order by x.id desc limit ?",
            row ->
                new Found(
                    MessageRow.read(row),
                    new CardMention.Room(
                        Sql.uuid(row, "room_id"),
                        row.getString("name"),
                        RoomKind.valueOf(row.getString("kind")))),
            arguments.toArray());
    Page<Found> page = Page.of(found, limit, item -> Cursor.of(item.row.id()));
    List<MessageView> messages =
        views.build(page.items().stream().map(Found::row).toList()).messages();
    List<CardMention> mentions = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      mentions.add(new CardMention(messages.get(i), page.items().get(i).room));
    }
    return new Page<>(mentions, page.next());
  }

  private record Found(MessageRow row, CardMention.Room room) {}
}
