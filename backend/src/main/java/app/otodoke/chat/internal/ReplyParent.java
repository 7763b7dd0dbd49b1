package app.otodoke.chat.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.chat.MessageView.ReplyTo;
import java.util.UUID;

/**
 * What a draft replies to, as far as it never changes.
 *
 * @param author null when the room has no such message
 */
record ReplyParent(UUID messageId, long seq, PersonView author) {

  boolean isThere() {
    return author != null;
  }

  ReplyTo quoted(String body, boolean deleted) {
    return new ReplyTo(messageId, seq, author, Excerpt.of(body), deleted);
  }
}
