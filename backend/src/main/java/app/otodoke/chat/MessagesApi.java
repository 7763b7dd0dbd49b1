package app.otodoke.chat;

import app.otodoke.shared.Actor;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/**
 * Messages and how far people have read. Only members see them: closed and direct rooms are not
 * there for others, open ones refuse with {@link NotAMember}. Programs need {@code messages:read},
 * for changes {@code messages:write}.
 */
public interface MessagesApi {

  /**
   * Says something in a room, and answers when it is durable. Repeating it with the same client id
   * answers the stored message. Moves the author's read position to it.
   *
   * @throws app.otodoke.shared.NotThere when it is not the actor's room
   * @throws NotAMember when it is an open room the actor is not in
   * @throws RoomArchived when the room is archived
   * @throws PostingRestricted when only moderators speak there
   * @throws SlowMode when the author's last message there is too fresh
   * @throws EveryoneNotAllowed when a member calls everybody in a room of more than 20 people
   * @throws DirectNotWanted when it is a direct room of two and the other does not want it
   * @throws MessageEmpty when nothing is said
   * @throws MessageTooLong when more than 8,000 characters are said
   * @throws MessageUnreadable when the text has control characters or broken surrogates
   * @throws app.otodoke.shared.InvalidInput when it answers a message that is not in the room
   * @throws SendingTooFast when the author says too much in too little time
   * @throws ClientIdTaken when the client id was used for another text
   * @throws app.otodoke.media.MediaNotThere when an attachment is not the actor's to attach
   * @throws app.otodoke.shared.Unavailable when it could not be stored within two seconds: it is
   *     safe to repeat
   */
  Posted post(Actor actor, PostMessage command);

  /**
   * The same without holding a thread meanwhile. Refusals come through the stage, never as a {@link
   * java.util.concurrent.CompletionException}. The stage completes on the writer's thread: continue
   * elsewhere with anything that takes time.
   */
  CompletionStage<Posted> postLater(Actor actor, PostMessage command);

  /**
   * Changes the text of the actor's own message; the same text again changes nothing.
   *
   * @throws app.otodoke.shared.NotAllowed when it is somebody else's
   * @throws app.otodoke.shared.NotThere when there is no such message, or it is deleted
   */
  MessageView edit(Actor actor, UUID roomId, UUID messageId, String body);

  /**
   * Takes a message back: its author or a moderator of the room. Text and files are wiped, from the
   * log too; a tombstone stays. Deleting what is deleted changes nothing.
   */
  void delete(Actor actor, UUID roomId, UUID messageId);

  /** A piece of the room's history. */
  MessagesPage page(Actor actor, UUID roomId, MessagesWanted wanted);

  /** One message. */
  MessageView message(Actor actor, UUID roomId, UUID messageId);

  /**
   * The messages that answer one, the oldest first; deleted ones left out.
   *
   * @param after continues an earlier page; null for the first
   * @param limit 1–100
   * @throws app.otodoke.shared.NotThere when it is not in a room of the actor's
   */
  app.otodoke.shared.Page<MessageView> replies(
      Actor actor, UUID roomId, UUID messageId, String after, int limit);

  /**
   * What a message has said so far: its last hundred wordings in their order, the present one at
   * the end.
   *
   * @throws app.otodoke.shared.NotThere when it is deleted, or not in a room of the actor's
   */
  List<RevisionView> revisions(Actor actor, UUID roomId, UUID messageId);

  /** Moves the actor's read position forward to {@code seq}; never back. */
  UnreadView read(Actor actor, UUID roomId, long seq);

  /** Moves the actor's read position back so that {@code seq} is the first thing unread. */
  UnreadView unreadFrom(Actor actor, UUID roomId, long seq);

  /** How far the actor has read, in all of their rooms. */
  List<UnreadView> unread(Actor actor);

  /** Messages showing this card in rooms the actor is in, the newest first. */
  app.otodoke.shared.Page<CardMention> withCard(Actor actor, CardRef card, String after, int limit);
}
