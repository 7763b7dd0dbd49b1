package app.otodoke.chat.internal;

import app.otodoke.chat.Audience;
import app.otodoke.chat.AudienceApi;
import app.otodoke.chat.CardMention;
import app.otodoke.chat.MessageGlimpse;
import app.otodoke.chat.NotificationLevel;
import app.otodoke.chat.RoomKind;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AudienceBackend implements AudienceApi {

  private static final String AUDIENCES =
      """
      /* audience */ select r.id, r.name, r.kind, m.user_id, m.level, m.read_seq
      from chat.rooms r
      left join chat.memberships m on m.room_id = r.id
        and (m.room_id = any (?) or m.user_id = any (?) or m.level = 'EVERYTHING')
      where r.id = any (?)
      """;

  private static final String GLIMPSES =
      """
      /* audience */ select x.id as message_id, x.seq, x.author_id, left(x.body, 400) as body,
        r.id, r.name, r.kind
      from chat.messages x
      join chat.rooms r on r.id = x.room_id
      """;

  private static final String THESE = " where x.id = any (?) and x.deleted_at is null";

  private final Sql sql;

  AudienceBackend(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Map<UUID, Audience> audiences(
      Collection<UUID> roomIds, Collection<UUID> whole, Collection<UUID> userIds) {
    if (roomIds.isEmpty()) {
      return Map.of();
    }
    Map<UUID, CardMention.Room> rooms = new HashMap<>();
    Map<UUID, Map<UUID, Audience.Listener>> members = new HashMap<>();
    sql.list(
        AUDIENCES,
        row -> {
          CardMention.Room room = room(row);
          rooms.put(room.id(), room);
          Map<UUID, Audience.Listener> known =
              members.computeIfAbsent(room.id(), id -> new HashMap<>());
          UUID userId = Sql.uuid(row, "user_id");
          return userId == null ? null : known.put(userId, listener(userId, row));
        },
        whole,
        userIds,
        roomIds);
    Map<UUID, Audience> audiences = new HashMap<>();
    rooms.forEach((id, room) -> audiences.put(id, new Audience(room, members.get(id))));
    return audiences;
  }

  @Override
  public Map<UUID, MessageGlimpse> glimpses(Collection<UUID> messageIds) {
    return messageIds.isEmpty() ? Map.of() : byId(GLIMPSES + THESE, messageIds);
  }

  @Override
  public Map<UUID, MessageGlimpse> readable(Actor actor, Collection<UUID> messageIds) {
    actor.requireScope("messages:read");
    return messageIds.isEmpty()
        ? Map.of()
        : byId(
            GLIMPSES
                + " join chat.memberships m on m.room_id = x.room_id and m.user_id = ?"
                + THESE,
            actor.userId(),
            messageIds);
  }

  @Override
  public Map<UUID, Long> positions() {
    Map<UUID, Long> positions = new HashMap<>();
    sql.list(
        "/* audience */ select id, last_seq from chat.rooms where last_seq > 0",
        row -> positions.put(Sql.uuid(row, "id"), row.getLong("last_seq")));
    return positions;
  }

  private Map<UUID, MessageGlimpse> byId(String query, Object... arguments) {
    List<MessageGlimpse> found =
        sql.list(
            query,
            row ->
                new MessageGlimpse(
                    Sql.uuid(row, "message_id"),
                    room(row),
                    row.getLong("seq"),
                    Sql.uuid(row, "author_id"),
                    Excerpt.of(row.getString("body"))),
            arguments);
    Map<UUID, MessageGlimpse> byId = new HashMap<>();
    found.forEach(glimpse -> byId.put(glimpse.messageId(), glimpse));
    return byId;
  }

  private static Audience.Listener listener(UUID userId, ResultSet row) throws SQLException {
    return new Audience.Listener(
        userId, NotificationLevel.valueOf(row.getString("level")), row.getLong("read_seq"));
  }

  private static CardMention.Room room(ResultSet row) throws SQLException {
    return new CardMention.Room(
        Sql.uuid(row, "id"), row.getString("name"), RoomKind.valueOf(row.getString("kind")));
  }
}
