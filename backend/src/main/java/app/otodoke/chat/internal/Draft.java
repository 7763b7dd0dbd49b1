package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.CardRef;
import app.otodoke.chat.MessageView;
import app.otodoke.shared.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A checked message that has no place in its room yet.
 *
 * @param fingerprint tells a repeat from a clash
 * @param searchText the body as it is searched
 * @param parent what it answers; null for nothing
 * @param role what its author is in the circle
 */
record Draft(
    UUID id,
    UUID roomId,
    UUID clientId,
    PersonView author,
    String body,
    String searchText,
    long fingerprint,
    List<MessageView.Attachment> attachments,
    List<CardRef> cards,
    List<UUID> mentions,
    ReplyParent parent,
    Role role) {

  MessageView at(long seq, Instant at, MessageView.ReplyTo replyTo) {
    return new MessageView(
        id,
        roomId,
        seq,
        clientId,
        author,
        body,
        attachments,
        cards,
        mentions,
        everyone(),
        replyTo,
        0,
        List.of(),
        false,
        at,
        null,
        false);
  }

  /** Whether it calls everybody in the room. */
  boolean everyone() {
    return Mentions.callsEveryone(body);
  }

  /** Same author, same client id: one message, however often it is sent. */
  Key key() {
    return new Key(author.id(), clientId);
  }

  record Key(UUID authorId, UUID clientId) {}
}
