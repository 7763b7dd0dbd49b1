package app.otodoke.chat.internal;

import app.otodoke.chat.PinsApi;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.TooManyPins;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps a message at hand, or no longer. */
@ApplicationScoped
class PinService {

  private final Sql sql;
  private final RoomLog log;
  private final RoomAccess access;
  private final Clock clock;

  PinService(Sql sql, RoomLog log, RoomAccess access, Clock clock) {
    this.sql = sql;
    this.log = log;
    this.access = access;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID roomId, UUID messageId, boolean on) {
    LockedRoom room = log.lock(roomId);
    boolean direct = room.kind() == RoomKind.DIRECT;
    access.require(actor, room, direct ? RoomRole.MEMBER : RoomRole.MODERATOR);
    if (StoredMessage.of(sql, room, messageId).deleted()) {
      throw new NotThere();
    }
    room.requireInUse();
    if (on) {
      requireSpace(roomId, messageId);
    }
    int changed =
        sql.run(
            """
            update chat.messages set pinned_at = ?::timestamptz
            where id = ? and (pinned_at is null) = ?
            """,
            on ? clock.instant() : null,
            messageId,
            on);
    if (changed > 0) {
      log.append(room, 0, List.of(NewEntry.pinned(actor.userId(), messageId, on)));
    }
  }

  private void requireSpace(UUID roomId, UUID messageId) {
    long others =
        sql.first(
                """
                select count(*) as pins from chat.messages
                where room_id = ? and pinned_at is not null and id <> ?
                """,
                row -> row.getLong("pins"),
                roomId,
                messageId)
            .orElseThrow();
    if (others >= PinsApi.MOST) {
      throw new TooManyPins();
    }
  }
}
