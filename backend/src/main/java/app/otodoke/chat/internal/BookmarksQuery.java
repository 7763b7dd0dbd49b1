package app.otodoke.chat.internal;

import app.otodoke.chat.BookmarkView;
import app.otodoke.chat.CardMention;
import app.otodoke.chat.MessageView;
import app.otodoke.chat.RoomKind;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What somebody wants to find again, in rooms they are still in; the last set first. */
@ApplicationScoped
class BookmarksQuery {

  private static final String SQL =
      "select "
          + MessageRow.COLUMNS
          + """
          , b.id as bookmark_id, b.at as bookmark_at, r.name, r.kind
          from chat.bookmarks b
          join chat.messages x on x.id = b.message_id and x.deleted_at is null
          join chat.memberships m on m.room_id = x.room_id and m.user_id = b.user_id
          join chat.rooms r on r.id = x.room_id
          where b.user_id = ? and b.id < ? order by b.id desc limit ?
          """;

  /** After every id that is ever made. */
  private static final UUID LAST = new UUID(-1L, -1L);

  private final Sql sql;
  private final MessageViews views;

  BookmarksQuery(Sql sql, MessageViews views) {
    this.sql = sql;
    this.views = views;
  }

  Page<BookmarkView> page(Actor actor, String after, int limit) {
    Cursor from = Cursor.parse(after, 1);
    List<Found> found =
        sql.list(SQL, Found::read, actor.userId(), from == null ? LAST : from.uuid(0), limit + 1);
    Page<Found> page = Page.of(found, limit, item -> Cursor.of(item.id));
    List<MessageView> messages =
        views.build(page.items().stream().map(Found::row).toList()).messages();
    List<BookmarkView> bookmarks = new ArrayList<>();
    for (int i = 0; i < messages.size(); i++) {
      Found item = page.items().get(i);
      bookmarks.add(new BookmarkView(messages.get(i), item.room, item.at));
    }
    return new Page<>(bookmarks, page.next());
  }

  private record Found(UUID id, Instant at, MessageRow row, CardMention.Room room) {

    static Found read(ResultSet row) throws SQLException {
      return new Found(
          Sql.uuid(row, "bookmark_id"),
          Sql.instant(row, "bookmark_at"),
          MessageRow.read(row),
          new CardMention.Room(
              Sql.uuid(row, "room_id"),
              row.getString("name"),
              RoomKind.valueOf(row.getString("kind"))));
    }
  }
}
