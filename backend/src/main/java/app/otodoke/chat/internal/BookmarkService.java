package app.otodoke.chat.internal;

import app.otodoke.chat.BookmarkChanged;
import app.otodoke.chat.BookmarksApi;
import app.otodoke.chat.TooManyBookmarks;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Ids;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;

/** Nobody else's affair, so it stands in no log and waits for no room. */
@ApplicationScoped
class BookmarkService {

  private final Sql sql;
  private final Clock clock;
  private final Event<BookmarkChanged> changed;

  BookmarkService(Sql sql, Clock clock, Event<BookmarkChanged> changed) {
    this.sql = sql;
    this.clock = clock;
    this.changed = changed;
  }

  void call(Actor actor, UUID messageId, boolean on) {
    int rows = on ? set(actor, messageId) : take(actor, messageId);
    if (rows > 0) {
      changed.fire(new BookmarkChanged(actor.userId(), messageId, on));
    }
  }

  private int take(Actor actor, UUID messageId) {
    return sql.run(
        "delete from chat.bookmarks where user_id = ? and message_id = ?",
        actor.userId(),
        messageId);
  }

  private int set(Actor actor, UUID messageId) {
    long others =
        sql.first(
                """
                select (select count(*) from chat.bookmarks b
                        where b.user_id = m.user_id and b.message_id <> x.id) as others
                from chat.messages x
                join chat.memberships m on m.room_id = x.room_id and m.user_id = ?
                where x.id = ? and x.deleted_at is null
                """,
                row -> row.getLong("others"),
                actor.userId(),
                messageId)
            .orElseThrow(NotThere::new);
    if (others >= BookmarksApi.MOST) {
      throw new TooManyBookmarks();
    }
    return sql.run(
        """
        insert into chat.bookmarks (user_id, message_id, id, at) values (?, ?, ?, ?)
        on conflict do nothing
        """,
        actor.userId(),
        messageId,
        Ids.next(),
        clock.instant());
  }
}
