package app.otodoke.notices.internal;

import app.otodoke.chat.LogEntry;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What happened in some rooms, sorted by what it means to people. */
final class Batch {

  final List<Said> said = new ArrayList<>();
  final Map<String, Reaction> reactions = new LinkedHashMap<>();
  final List<LogEntry> joined = new ArrayList<>();
  final List<LogEntry> left = new ArrayList<>();
  final Set<UUID> deleted = new HashSet<>();

  /** How a reaction stands at the end of the batch. */
  record Reaction(LogEntry entry, UUID messageId, String emoji, boolean on) {}

  Batch(List<LogEntry> entries, ObjectMapper json) {
    for (LogEntry entry : entries) {
      switch (entry.kind()) {
        case "message.posted" -> said.add(new Said(entry, read(entry, json), true));
        case "message.edited" -> said.add(new Said(entry, read(entry, json), false));
        case "message.deleted" -> deleted.add(entry.subjectId());
        case "reaction.changed" -> react(entry, read(entry, json));
        case "member.joined" -> joined.add(entry);
        case "member.left" -> left.add(entry);
        default -> {} // concerns nobody in particular
      }
    }
  }

  private void react(LogEntry entry, JsonNode event) {
    UUID message = entry.subjectId();
    String emoji = event.path("emoji").asText("");
    boolean on = event.path("on").asBoolean();
    reactions.put(
        Things.reaction(message, entry.actorId(), emoji), new Reaction(entry, message, emoji, on));
  }

  /** The messages of which more has to be known. */
  Set<UUID> messageIds() {
    Set<UUID> ids = new HashSet<>();
    said.forEach(one -> ids.add(one.messageId()));
    reactions.values().stream().filter(Reaction::on).forEach(one -> ids.add(one.messageId()));
    ids.removeAll(deleted);
    return ids;
  }

  private static JsonNode read(LogEntry entry, ObjectMapper json) {
    try {
      return json.readTree(entry.json());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
