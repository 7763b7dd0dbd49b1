package app.otodoke.chat.internal;

import app.otodoke.chat.MessageView;
import app.otodoke.shared.Refusal;
import java.util.UUID;

/** What became of a draft. */
sealed interface Outcome {

  /** It is stored with the transaction. */
  record Stored(MessageView message) implements Outcome {}

  /** It was stored before, under this id. */
  record Repeated(UUID messageId, UUID roomId) implements Outcome {}

  /** It is not taken. */
  record Refused(Refusal refusal) implements Outcome {}
}
