package app.otodoke.chat.internal;

import app.otodoke.chat.BookmarkView;
import app.otodoke.chat.BookmarksApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class BookmarksBackend implements BookmarksApi {

  private static final String READ = "messages:read";

  private final BookmarkService bookmark;
  private final BookmarksQuery bookmarks;

  BookmarksBackend(BookmarkService bookmark, BookmarksQuery bookmarks) {
    this.bookmark = bookmark;
    this.bookmarks = bookmarks;
  }

  @Override
  public void bookmark(Actor actor, UUID messageId, boolean on) {
    actor.requireScope(READ);
    bookmark.call(actor, messageId, on);
  }

  @Override
  public Page<BookmarkView> bookmarks(Actor actor, String after, int limit) {
    actor.requireScope(READ);
    return bookmarks.page(actor, after, Math.clamp(limit, 1, 100));
  }
}
