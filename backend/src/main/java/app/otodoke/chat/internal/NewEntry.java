package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.internal.Events.MemberChanged;
import app.otodoke.chat.internal.Events.MemberJoined;
import app.otodoke.chat.internal.Events.MemberLeft;
import app.otodoke.chat.internal.Events.MessageDeleted;
import app.otodoke.chat.internal.Events.MessageEdited;
import app.otodoke.chat.internal.Events.MessagePinned;
import app.otodoke.chat.internal.Events.ReactionChanged;
import app.otodoke.chat.internal.Events.RoomChanged;
import app.otodoke.chat.internal.Events.RoomState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An entry that has no position yet.
 *
 * @param event makes what is delivered, once the position is known
 */
record NewEntry(String kind, UUID actorId, UUID subjectId, EventOf event) {

  interface EventOf {
    Object at(UUID roomId, long seq, Instant at);
  }

  static NewEntry edited(
      UUID by, UUID message, String body, List<UUID> mentions, boolean everyone) {
    return new NewEntry(
        Events.MESSAGE_EDITED,
        by,
        message,
        (room, seq, at) ->
            new MessageEdited(
                Events.MESSAGE_EDITED, room, seq, at, by, message, body, mentions, everyone, at));
  }

  static NewEntry deleted(UUID by, UUID message, Events.Parent parent) {
    return new NewEntry(
        Events.MESSAGE_DELETED,
        by,
        message,
        (room, seq, at) ->
            new MessageDeleted(Events.MESSAGE_DELETED, room, seq, at, by, message, parent));
  }

  static NewEntry reacted(UUID by, UUID message, String emoji, String url, boolean on) {
    return new NewEntry(
        Events.REACTION_CHANGED,
        by,
        message,
        (room, seq, at) ->
            new ReactionChanged(
                Events.REACTION_CHANGED, room, seq, at, by, message, emoji, url, by, on));
  }

  static NewEntry pinned(UUID by, UUID message, boolean on) {
    return new NewEntry(
        Events.MESSAGE_PINNED,
        by,
        message,
        (room, seq, at) ->
            new MessagePinned(Events.MESSAGE_PINNED, room, seq, at, by, message, on));
  }

  static NewEntry joined(UUID by, PersonView person, RoomRole role) {
    return new NewEntry(
        Events.MEMBER_JOINED,
        by,
        person.id(),
        (room, seq, at) -> new MemberJoined(Events.MEMBER_JOINED, room, seq, at, by, person, role));
  }

  static NewEntry left(UUID by, UUID user) {
    return new NewEntry(
        Events.MEMBER_LEFT,
        by,
        user,
        (room, seq, at) -> new MemberLeft(Events.MEMBER_LEFT, room, seq, at, by, user, by));
  }

  static NewEntry roleChanged(UUID by, UUID user, RoomRole role) {
    return new NewEntry(
        Events.MEMBER_CHANGED,
        by,
        user,
        (room, seq, at) -> new MemberChanged(Events.MEMBER_CHANGED, room, seq, at, by, user, role));
  }

  static NewEntry roomChanged(UUID by, RoomState state) {
    return new NewEntry(
        Events.ROOM_CHANGED,
        by,
        state.id(),
        (room, seq, at) -> new RoomChanged(Events.ROOM_CHANGED, room, seq, at, by, state));
  }
}
