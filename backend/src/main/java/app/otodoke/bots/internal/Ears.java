package app.otodoke.bots.internal;

import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomSummary;
import app.otodoke.chat.RoomsApi;
import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Up to which position of each room's log a webhook has heard. A room that the bot came to later is
 * heard from where it is first seen.
 */
@ApplicationScoped
class Ears {

  private final EntityManager database;
  private final RoomsApi rooms;
  private final RoomLogApi log;

  Ears(EntityManager database, RoomsApi rooms, RoomLogApi log) {
    this.database = database;
    this.rooms = rooms;
    this.log = log;
  }

  /** Begins to hear all rooms of the bot that are not heard yet; answers those it is in. */
  Set<UUID> prick(UUID webhookId, UUID botId) {
    List<UUID> ids = rooms.rooms(BotAccess.bot(botId)).stream().map(RoomSummary::id).toList();
    Set<UUID> known = heard(webhookId);
    List<UUID> fresh = ids.stream().filter(id -> !known.contains(id)).toList();
    Map<UUID, Long> positions = fresh.isEmpty() ? Map.of() : log.positions(fresh);
    positions.forEach((room, seq) -> begin(webhookId, room, seq));
    return new HashSet<>(ids);
  }

  private Set<UUID> heard(UUID webhookId) {
    Set<UUID> known = new HashSet<>();
    Sql.of("select room_id from bots.positions where webhook_id = :id")
        .with("id", webhookId)
        .rows(database)
        .forEach(row -> known.add(row.uuid("room_id")));
    return known;
  }

  private void begin(UUID webhookId, UUID room, long seq) {
    Sql.of("insert into bots.positions (webhook_id, room_id, seq)")
        .add("values (:id, :room, :seq) on conflict do nothing")
        .with("id", webhookId)
        .with("room", room)
        .with("seq", seq)
        .run(database);
  }
}
