package app.otodoke.bots.internal;

import app.otodoke.bots.WebhookEvent;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Ids;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Turns what was said since a webhook last heard into deliveries. Reading on and writing down how
 * far is one transaction, so nothing is missed, whichever node and whatever stops in between.
 */
@ApplicationScoped
class HearService {

  private static final int PIECE = 200;

  private final EntityManager database;
  private final RoomLogApi log;
  private final Ears ears;
  private final ObjectMapper json;
  private final Clock clock;

  HearService(EntityManager database, RoomLogApi log, Ears ears, ObjectMapper json, Clock clock) {
    this.database = database;
    this.log = log;
    this.ears = ears;
    this.json = json;
    this.clock = clock;
  }

  /** Hears one webhook's rooms; answers whether there may be more. */
  @Transactional
  boolean call(UUID webhookId) {
    Row webhook =
        Sql.of("select w.*, array_to_string(room_ids, ' ') as rooms from bots.webhooks w")
            .add("where id = :id for update skip locked")
            .with("id", webhookId)
            .first(database)
            .orElse(null);
    if (webhook == null) {
      return false; // gone, or another node is at it
    }
    Set<UUID> present = ears.prick(webhookId, webhook.uuid("bot_id"));
    List<UUID> wanted = WebhooksQuery.ids(webhook.text("rooms"));
    boolean more = false;
    for (Row position : positions(webhookId)) {
      UUID room = position.uuid("room_id");
      boolean hears = present.contains(room) && (wanted.isEmpty() || wanted.contains(room));
      more |= hear(webhook, room, position.number("seq"), hears);
    }
    return more;
  }

  private List<Row> positions(UUID webhookId) {
    List<Row> heard =
        Sql.of("select room_id, seq from bots.positions where webhook_id = :id")
            .with("id", webhookId)
            .rows(database);
    if (heard.isEmpty()) {
      return heard;
    }
    var last = log.positions(heard.stream().map(row -> row.uuid("room_id")).toList());
    return heard.stream()
        .filter(row -> last.getOrDefault(row.uuid("room_id"), 0L) > row.number("seq"))
        .toList();
  }

  private boolean hear(Row webhook, UUID room, long from, boolean hears) {
    List<LogEntry> entries = log.entries(room, from, PIECE);
    if (entries.isEmpty()) {
      return false;
    }
    boolean active = "ACTIVE".equals(webhook.text("state"));
    if (hears && active) {
      entries.stream().filter(entry -> concerns(webhook, entry)).forEach(e -> write(webhook, e));
    }
    Sql.of("update bots.positions set seq = :seq where webhook_id = :id and room_id = :room")
        .with("seq", entries.getLast().seq())
        .with("id", webhook.uuid("id"))
        .with("room", room)
        .run(database);
    return entries.size() == PIECE;
  }

  /** Bots do not hear bots, or two of them would talk for ever. */
  private boolean concerns(Row webhook, LogEntry entry) {
    if (!entry.kind().equals("message.posted")) {
      return false;
    }
    JsonNode message = read(entry).path("message");
    if (message.path("author").path("bot").asBoolean() || message.path("deleted").asBoolean()) {
      return false;
    }
    if (webhook.text("event").equals(WebhookEvent.MESSAGE.name())) {
      return true;
    }
    String bot = webhook.uuid("bot_id").toString();
    for (JsonNode mentioned : message.path("mentions")) {
      if (mentioned.asText().equals(bot)) {
        return true;
      }
    }
    return false;
  }

  private void write(Row webhook, LogEntry entry) {
    UUID id = Ids.next();
    ObjectNode payload = json.createObjectNode();
    payload.put("id", id.toString());
    payload.put("event", webhook.text("event"));
    payload.put("roomId", entry.roomId().toString());
    payload.put("seq", entry.seq());
    payload.put("at", entry.at().toString());
    payload.set("message", read(entry).path("message"));
    Sql.of(
            """
            insert into bots.deliveries (id, webhook_id, payload, state, attempts, created_at,
              next_at)
            values (:id, :webhook, :payload, 'PENDING', 0, :now, :now)
            """)
        .with("id", id)
        .with("webhook", webhook.uuid("id"))
        .with("payload", payload.toString())
        .with("now", clock.instant())
        .run(database);
  }

  private JsonNode read(LogEntry entry) {
    try {
      return json.readTree(entry.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
