package app.otodoke.notices.internal;

import app.otodoke.notices.UnreadNotices;
import app.otodoke.notices.internal.RoomNews.Reader;
import app.otodoke.platform.sql.Sql;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who has read on in a room has seen its notices too. */
@ApplicationScoped
class ReadInRoomsService {

  private final EntityManager database;
  private final CountQuery counts;
  private final ObjectMapper json;
  private final Clock clock;

  ReadInRoomsService(EntityManager database, CountQuery counts, ObjectMapper json, Clock clock) {
    this.database = database;
    this.counts = counts;
    this.json = json;
    this.clock = clock;
  }

  /** Answers the counts of those for whom anything changed. */
  @Transactional
  Map<UUID, UnreadNotices> call(Map<Reader, Long> reads) {
    if (reads.isEmpty()) {
      return Map.of();
    }
    Set<UUID> changed =
        Sql.of(
                """
                update notices.notices t set read_at = :now
                from jsonb_to_recordset(cast(:rows as jsonb)) as n
                  (user_id uuid, room_id uuid, seq bigint)
                where t.user_id = n.user_id and t.room_id = n.room_id and t.seq <= n.seq
                  and t.read_at is null and t.withdrawn_at is null
                returning t.user_id
                """)
            .with("now", clock.instant())
            .with("rows", rows(reads))
            .rows(database)
            .stream()
            .map(row -> row.uuid("user_id"))
            .collect(Collectors.toSet());
    Map<UUID, UnreadNotices> now = new HashMap<>(counts.of(changed));
    changed.forEach(id -> now.putIfAbsent(id, UnreadNotices.NONE));
    return now;
  }

  private String rows(Map<Reader, Long> reads) {
    List<Map<String, Object>> rows =
        reads.entrySet().stream()
            .map(
                one ->
                    Map.<String, Object>of(
                        "user_id", one.getKey().userId(),
                        "room_id", one.getKey().roomId(),
                        "seq", one.getValue()))
            .toList();
    try {
      return json.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
