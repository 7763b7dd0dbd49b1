package app.otodoke.chat.internal;

import app.otodoke.chat.RoomRole;
import app.otodoke.media.MediaApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Takes a message back; what it said is wiped everywhere, the log included. */
@ApplicationScoped
class DeleteMessageService {

  private final Sql sql;
  private final RoomLog log;
  private final RoomAccess access;
  private final MediaApi media;
  private final MessageWipe wipe;

  DeleteMessageService(Sql sql, RoomLog log, RoomAccess access, MediaApi media, MessageWipe wipe) {
    this.sql = sql;
    this.log = log;
    this.access = access;
    this.media = media;
    this.wipe = wipe;
  }

  @Transactional
  void call(Actor actor, UUID roomId, UUID messageId) {
    LockedRoom room = log.lock(roomId);
    RoomRole role = access.requireMember(actor, room);
    StoredMessage message = StoredMessage.of(sql, room, messageId);
    boolean own = message.authorId().equals(actor.userId());
    if (!own && !role.atLeast(RoomRole.MODERATOR)) {
      throw new NotAllowed();
    }
    if (message.deleted()) {
      return;
    }
    room.requireInUse();
    remove(actor.userId(), room, message);
  }

  /** The same for all that somebody said who may not stay. */
  @Transactional
  void call(UUID byId, UUID roomId, UUID messageId) {
    LockedRoom room = log.lock(roomId);
    StoredMessage message = StoredMessage.of(sql, room, messageId);
    if (!message.deleted()) {
      remove(byId, room, message);
    }
  }

  private void remove(UUID byId, LockedRoom room, StoredMessage message) {
    wipe.call(message);
    media.release(PostWithFiles.owner(message.id()));
    log.append(room, 0, List.of(NewEntry.deleted(byId, message.id(), parent(message.replyTo()))));
  }

  private Events.Parent parent(UUID replyTo) {
    return replyTo == null
        ? null
        : sql.first(
                "select count(*) as replies from chat.messages where reply_to = ?",
                row -> new Events.Parent(replyTo, row.getLong("replies")),
                replyTo)
            .orElseThrow();
  }
}
