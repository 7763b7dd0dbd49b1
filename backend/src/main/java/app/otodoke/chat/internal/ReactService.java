package app.otodoke.chat.internal;

import app.otodoke.chat.EmojiUnknown;
import app.otodoke.chat.ReactionsApi;
import app.otodoke.chat.TooManyReactions;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Puts an emoji below a message, or takes it away. */
@ApplicationScoped
class ReactService {

  private final Sql sql;
  private final RoomLog log;
  private final RoomAccess access;
  private final SendingRate rate;
  private final OwnEmoji own;
  private final Clock clock;

  ReactService(
      Sql sql, RoomLog log, RoomAccess access, SendingRate rate, OwnEmoji own, Clock clock) {
    this.sql = sql;
    this.log = log;
    this.access = access;
    this.rate = rate;
    this.own = own;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID roomId, UUID messageId, String text, boolean on) {
    String emoji = Emoji.of(text);
    rate.take(actor.userId());
    String url = own.urls(List.of(emoji)).get(emoji);
    if (on && url == null && Emoji.isCustom(emoji)) {
      throw new EmojiUnknown();
    }
    LockedRoom room = log.lock(roomId);
    access.requireMember(actor, room);
    if (StoredMessage.of(sql, room, messageId).deleted()) {
      throw new NotThere();
    }
    room.requireInUse();
    Present present = present(actor, messageId, emoji);
    if (present.own != on) {
      write(actor, messageId, emoji, on, present);
      log.append(room, 0, List.of(NewEntry.reacted(actor.userId(), messageId, emoji, url, on)));
    }
  }

  private Present present(Actor actor, UUID messageId, String emoji) {
    return sql.first(
            """
            select count(distinct emoji) as kinds, coalesce(bool_or(emoji = ?), false) as known,
              coalesce(bool_or(emoji = ? and user_id = ?), false) as own
            from chat.reactions where message_id = ?
            """,
            Present::read,
            emoji,
            emoji,
            actor.userId(),
            messageId)
        .orElseThrow();
  }

  private void write(Actor actor, UUID messageId, String emoji, boolean on, Present present) {
    if (!on) {
      sql.run(
          "delete from chat.reactions where message_id = ? and emoji = ? and user_id = ?",
          messageId,
          emoji,
          actor.userId());
      return;
    }
    if (!present.known && present.kinds >= ReactionsApi.MOST_EMOJI) {
      throw new TooManyReactions();
    }
    sql.run(
        "insert into chat.reactions (message_id, emoji, user_id, at) values (?, ?, ?, ?)",
        messageId,
        emoji,
        actor.userId(),
        clock.instant());
  }

  /** What stands below the message. */
  private record Present(int kinds, boolean known, boolean own) {

    static Present read(ResultSet row) throws SQLException {
      return new Present(row.getInt("kinds"), row.getBoolean("known"), row.getBoolean("own"));
    }
  }
}
