package app.otodoke.chat.internal;

import app.otodoke.chat.EveryoneNotAllowed;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.RoomRole;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Only authors change what they said. */
@ApplicationScoped
class EditMessageService {

  private final Sql sql;
  private final RoomLog log;
  private final RoomAccess access;
  private final Mentions mentions;
  private final SendingRate rate;

  EditMessageService(Sql sql, RoomLog log, RoomAccess access, Mentions mentions, SendingRate rate) {
    this.sql = sql;
    this.log = log;
    this.access = access;
    this.mentions = mentions;
    this.rate = rate;
  }

  @Transactional
  void call(Actor actor, UUID roomId, UUID messageId, String text) {
    String body = text == null ? "" : text;
    MessageText.check(body, false);
    rate.take(actor.userId());
    List<UUID> called = mentions.in(body, actor.userId());
    LockedRoom room = log.lock(roomId);
    RoomRole role = access.requireMember(actor, room);
    StoredMessage message = StoredMessage.of(sql, room, messageId);
    if (message.deleted()) {
      throw new NotThere();
    }
    if (!message.authorId().equals(actor.userId())) {
      throw new NotAllowed();
    }
    room.requireInUse();
    MessageText.check(body, isAlone(messageId));
    if (body.equals(message.body())) {
      return;
    }
    boolean everyone = Mentions.callsEveryone(body);
    if (everyone
        && !Mentions.callsEveryone(message.body())
        && !Mentions.mayCallEveryone(role, room.memberCount())) {
      throw new EveryoneNotAllowed(Mentions.SMALL_ROOM);
    }
    NewEntry edited = NewEntry.edited(actor.userId(), messageId, body, called, everyone);
    LogEntry entry = log.append(room, 0, List.of(edited)).getFirst();
    keep(message, entry.seq());
    write(message, body, everyone, entry.at());
    call(message, called, everyone);
  }

  private boolean isAlone(UUID messageId) {
    return sql.first(
            """
            select 1 from chat.attachments where message_id = ?
            union all select 1 from chat.cards where message_id = ? limit 1
            """,
            row -> true,
            messageId,
            messageId)
        .isEmpty();
  }

  private void keep(StoredMessage message, long replacedBy) {
    sql.run(
        """
        insert into chat.revisions (message_id, seq, body, at)
        select id, ?::bigint, body, coalesce(edited_at, created_at) from chat.messages where id = ?
        """,
        replacedBy,
        message.id());
  }

  private void write(StoredMessage message, String body, boolean everyone, Instant at) {
    sql.run(
        "update chat.messages set body = ?, search_text = ?, everyone = ?, edited_at = ?"
            + " where id = ?",
        body,
        SearchText.fold(body),
        everyone,
        at,
        message.id());
  }

  private void call(StoredMessage message, List<UUID> called, boolean everyone) {
    sql.run("delete from chat.mentions where message_id = ?", message.id());
    sql.run(
        """
        insert into chat.mentions (user_id, room_id, seq, message_id)
        select n, ?::uuid, ?::bigint, ?::uuid from unnest(?) as n
        """,
        message.roomId(),
        message.seq(),
        message.id(),
        called);
    if (everyone) {
      sql.run(MessageParts.CALL_EVERYONE, List.of(message.id()));
    }
  }
}
