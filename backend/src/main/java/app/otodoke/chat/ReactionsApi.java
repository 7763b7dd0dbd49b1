package app.otodoke.chat;

import app.otodoke.shared.Actor;
import java.util.UUID;

/** Emoji below messages. Programs need {@code messages:write}. */
public interface ReactionsApi {

  /** How many different emoji a message may have. */
  int MOST_EMOJI = 20;

  /**
   * Puts the actor's emoji below a message or takes it away; doing it twice changes nothing.
   *
   * @param emoji one emoji, or {@code :name:} of one of the circle's own
   * @throws app.otodoke.shared.NotThere when it is not the actor's room, or there is no such
   *     message, or it is deleted
   * @throws NotAMember when it is an open room the actor is not in
   * @throws EmojiUnknown when it is not one emoji
   * @throws TooManyReactions when the message has {@value #MOST_EMOJI} different ones already
   * @throws RoomArchived when the room is archived
   * @throws SendingTooFast when the actor does too much in too little time
   */
  void react(Actor actor, UUID roomId, UUID messageId, String emoji, boolean on);
}
