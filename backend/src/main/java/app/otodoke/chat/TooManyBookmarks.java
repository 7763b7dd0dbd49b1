package app.otodoke.chat;

import app.otodoke.shared.Conflict;

/** The person has as many bookmarks as they may have. */
public class TooManyBookmarks extends Conflict {

  private static final long serialVersionUID = 1L;

  public TooManyBookmarks() {
    super("too-many-bookmarks", BookmarksApi.MOST);
  }
}
