package app.otodoke.chat.internal;

import app.otodoke.chat.EveryoneNotAllowed;
import app.otodoke.chat.PostingRestricted;
import app.otodoke.chat.RoomArchived;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.SlowMode;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.Refusal;
import java.time.Duration;
import java.util.Optional;

/** Whether a member may say this in the room as it is now. */
final class SpeakingRules {

  private SpeakingRules() {}

  /**
   * @param written the author's role as it is written down
   * @return null when they may
   */
  static Refusal refusal(WriterBatch batch, Draft draft, WriterBatch.Room room, RoomRole written) {
    if (room.archived) {
      return new RoomArchived();
    }
    RoomRole role = RoomAccess.effective(draft.role(), room.kind, written);
    if (!RoomAccess.mayPost(role, room.posting, false)) {
      return new PostingRestricted();
    }
    if (draft.everyone() && !Mentions.mayCallEveryone(role, room.members)) {
      return new EveryoneNotAllowed(Mentions.SMALL_ROOM);
    }
    if (draft.parent() != null && !draft.parent().isThere()) {
      return new InvalidInput("replyTo", "reply-not-there");
    }
    if (role.atLeast(RoomRole.MODERATOR)) {
      return null;
    }
    // last, for it counts as having spoken
    Optional<Duration> wait = batch.pauses.wait(draft, room.pause, batch.at);
    return wait.map(SlowMode::new).orElse(null);
  }
}
