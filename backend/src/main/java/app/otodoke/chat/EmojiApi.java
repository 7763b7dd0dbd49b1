package app.otodoke.chat;

import app.otodoke.shared.Actor;
import java.util.List;

/**
 * The circle's own emoji, written {@code :name:}. Programs need {@code messages:read}, for changes
 * {@code messages:write}.
 */
public interface EmojiApi {

  /** How many the circle may have. */
  int MOST = 500;

  /** All of them by name. */
  List<EmojiView> emoji(Actor actor);

  /**
   * Adds one; every member may. Repeating it changes nothing.
   *
   * @throws app.otodoke.shared.InvalidInput when the name or the picture will not do
   * @throws app.otodoke.media.MediaNotThere when the upload is not the actor's to use
   * @throws EmojiTaken when there is another of that name
   * @throws TooManyEmoji when there are {@value #MOST} already
   */
  EmojiView add(Actor actor, AddEmoji command);

  /**
   * Takes one away: whoever added it, or who keeps order in the circle. Where it was used its name
   * stays.
   *
   * @throws app.otodoke.shared.NotAllowed to others
   * @throws app.otodoke.shared.NotThere when there is none of that name
   */
  void remove(Actor actor, String name);
}
