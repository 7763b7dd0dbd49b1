package app.otodoke.chat;

import app.otodoke.shared.Actor;

/** Finding what was said, and rooms and people by their names. */
public interface SearchApi {

  /**
   * Looks for text in any width, case and kind of kana, anywhere in words: one character is enough.
   * Only messages of rooms the actor is in are found. Programs need {@code messages:read}.
   *
   * @throws app.otodoke.shared.InvalidInput when the words are too long or too many, or the cursor
   *     is not one of this list
   */
  SearchView search(Actor actor, SearchWanted wanted);
}
