package app.otodoke.realtime.channels;

import app.otodoke.chat.RoomsApi;
import app.otodoke.platform.sql.SharedQuestion;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Which rooms people are in: thousands who come back at once cost a few questions. */
@Singleton
class MemberRooms {

  private final SharedQuestion<UUID, Set<UUID>> question;

  MemberRooms(RoomsApi rooms) {
    question = new SharedQuestion<>(rooms::roomIdsOf);
  }

  /** The person's rooms, as they are after this was called. Blocks. */
  Set<UUID> of(UUID userId) {
    return question.of(userId);
  }

  /** How many wait for the next question. */
  int waiting() {
    return question.waiting();
  }

  boolean isAsking() {
    return question.isAsking();
  }
}
