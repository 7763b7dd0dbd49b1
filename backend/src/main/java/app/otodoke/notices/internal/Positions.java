package app.otodoke.notices.internal;

import app.otodoke.chat.AudienceApi;
import app.otodoke.platform.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How far rooms' logs have been looked through. Written with what was found there, so that whatever
 * breaks, nothing is passed over and nothing told twice.
 */
@ApplicationScoped
class Positions {

  private static final String ROWS =
      "jsonb_to_recordset(cast(:rows as jsonb)) as n (room_id uuid, seq bigint)";

  private final EntityManager database;
  private final AudienceApi chat;
  private final ObjectMapper json;

  Positions(EntityManager database, AudienceApi chat, ObjectMapper json) {
    this.database = database;
    this.chat = chat;
    this.json = json;
  }

  /** The positions of these rooms, held until the transaction ends. */
  Map<UUID, Long> hold(Collection<UUID> roomIds) {
    Map<UUID, Long> held = read(roomIds);
    Set<UUID> fresh = new HashSet<>(roomIds);
    fresh.removeAll(held.keySet());
    if (fresh.isEmpty()) {
      return held;
    }
    Map<UUID, Long> zeros = new HashMap<>();
    fresh.forEach(id -> zeros.put(id, 0L));
    insert(zeros);
    return read(roomIds);
  }

  private Map<UUID, Long> read(Collection<UUID> roomIds) {
    Map<UUID, Long> held = new HashMap<>();
    Sql.of("select room_id, seq from notices.positions where room_id in (:rooms)")
        .add("order by room_id for update")
        .with("rooms", roomIds)
        .rows(database)
        .forEach(row -> held.put(row.uuid("room_id"), row.number("seq")));
    return held;
  }

  private void insert(Map<UUID, Long> positions) {
    Sql.of("insert into notices.positions (room_id, seq) select n.room_id, n.seq from " + ROWS)
        .add("order by n.room_id on conflict do nothing")
        .with("rows", rows(positions))
        .run(database);
  }

  void move(Map<UUID, Long> positions) {
    Sql.of("update notices.positions p set seq = n.seq from " + ROWS)
        .add("where p.room_id = n.room_id")
        .with("rows", rows(positions))
        .run(database);
  }

  /** Where nothing was ever looked through, all that there is counts as seen. */
  @Transactional
  void begin() {
    boolean begun =
        Sql.of("select room_id from notices.positions limit 1").first(database).isPresent();
    Map<UUID, Long> now = begun ? Map.of() : chat.positions();
    if (!now.isEmpty()) {
      insert(now);
    }
  }

  /** Rooms whose logs have gone on. */
  @Transactional
  Set<UUID> behind() {
    Map<UUID, Long> now = new HashMap<>(chat.positions());
    Sql.of("select room_id, seq from notices.positions")
        .rows(database)
        .forEach(row -> now.remove(row.uuid("room_id"), row.number("seq")));
    return now.keySet();
  }

  private String rows(Map<UUID, Long> positions) {
    List<Map<String, Object>> rows =
        positions.entrySet().stream()
            .map(one -> Map.<String, Object>of("room_id", one.getKey(), "seq", one.getValue()))
            .toList();
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
