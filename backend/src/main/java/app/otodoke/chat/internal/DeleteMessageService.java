package app.otodoke.chat.internal;

import app.otodoke.chat.RoomRole;
import app.otodoke.media.MediaApi;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes a message back; what it said is wiped everywhere, the log included. */
@ApplicationScoped
class DeleteMessageService {

  private final Sql sql;
  private final Json json;
  private final RoomLog log;
  private final RoomAccess access;
  private final MediaApi media;
  private final Clock clock;

  DeleteMessageService(
      Sql sql, Json json, RoomLog log, RoomAccess access, MediaApi media, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.log = log;
    this.access = access;
    this.media = media;
    this.clock = clock;
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
    wipe(message);
    media.release(PostWithFiles.owner(messageId));
    log.append(room, 0, List.of(NewEntry.deleted(actor.userId(), messageId)));
  }

  private void wipe(StoredMessage message) {
    sql.run(
        "update chat.messages set body = '', search_text = '', deleted_at = ? where id = ?",
        clock.instant(),
        message.id());
    sql.run("delete from chat.mentions where message_id = ?", message.id());
    sql.run("delete from chat.attachments where message_id = ?", message.id());
    sql.run("delete from chat.cards where message_id = ?", message.id());
    List<Logged> logged =
        sql.list(
            """
            select seq, payload from chat.entries where room_id = ? and seq = ?
            union all
            select seq, payload from chat.entries where subject_id = ? and kind = 'message.edited'
            """,
            row -> new Logged(row.getLong("seq"), row.getString("payload")),
            message.roomId(),
            message.seq(),
            message.id());
    for (Logged entry : logged) {
      sql.run(
          "update chat.entries set payload = ? where room_id = ? and seq = ?",
          wiped(entry.payload),
          message.roomId(),
          entry.seq);
    }
  }

  private String wiped(String payload) {
    ObjectNode event = json.read(payload);
    ObjectNode said = event.get("message") instanceof ObjectNode posted ? posted : event;
    said.put("body", "");
    said.putArray("mentions");
    if (said != event) {
      said.putArray("attachments");
      said.putArray("cards");
      said.put("deleted", true);
    }
    return json.write(event);
  }

  private record Logged(long seq, String payload) {}
}
