package app.otodoke.notices.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.CardMention;
import app.otodoke.notices.NoticeKind;
import app.otodoke.notices.NoticeView;
import app.otodoke.shared.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Somebody who is to hear of something.
 *
 * @param thing what it is about: heard of once by each person
 * @param kind null for a message that only rings, and is not kept in the inbox
 * @param read true when they have seen it already
 */
record NewNotice(
    UUID id,
    UUID userId,
    String thing,
    NoticeKind kind,
    UUID actorId,
    UUID roomId,
    Long seq,
    UUID messageId,
    UUID postId,
    UUID commentId,
    String emoji,
    String word,
    Instant at,
    boolean read) {

  static NewNotice inRoom(
      UUID userId, String thing, NoticeKind kind, UUID actorId, Place place, boolean read) {
    return new NewNotice(
        Ids.next(),
        userId,
        thing,
        kind,
        actorId,
        place.roomId(),
        place.seq(),
        place.messageId(),
        null,
        null,
        place.emoji(),
        place.word(),
        place.at(),
        read);
  }

  static NewNotice aboutPost(
      UUID userId,
      String thing,
      NoticeKind kind,
      UUID actorId,
      UUID postId,
      UUID commentId,
      Instant at) {
    return new NewNotice(
        Ids.next(),
        userId,
        thing,
        kind,
        actorId,
        null,
        null,
        null,
        postId,
        commentId,
        null,
        null,
        at,
        false);
  }

  /** The same with an id after all that were made before. */
  NewNotice renamed() {
    return new NewNotice(
        Ids.next(),
        userId,
        thing,
        kind,
        actorId,
        roomId,
        seq,
        messageId,
        postId,
        commentId,
        emoji,
        word,
        at,
        read);
  }

  /** Where in a room, and with what. */
  record Place(UUID roomId, long seq, UUID messageId, String emoji, String word, Instant at) {}

  NoticeView view(PersonView actor, CardMention.Room room, String excerpt) {
    return new NoticeView(
        id, kind, actor, room, messageId, seq, postId, emoji, word, excerpt, at, read);
  }

  Map<String, Object> columns() {
    Map<String, Object> columns = new HashMap<>();
    columns.put("id", id);
    columns.put("user_id", userId);
    columns.put("thing", thing);
    columns.put("kind", kind);
    columns.put("actor_id", actorId);
    columns.put("room_id", roomId);
    columns.put("seq", seq);
    columns.put("message_id", messageId);
    columns.put("post_id", postId);
    columns.put("comment_id", commentId);
    columns.put("emoji", emoji);
    columns.put("word", word);
    columns.put("at", at);
    columns.put("read_at", read ? at : null);
    return columns;
  }
}
