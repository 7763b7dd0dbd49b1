package app.otodoke.lists;

import app.otodoke.shared.Conflict;

/** The list has as many songs as a list may have. */
public final class ListFull extends Conflict {

  private static final long serialVersionUID = 1L;

  public ListFull(int most) {
    super("list-full", most);
  }
}
