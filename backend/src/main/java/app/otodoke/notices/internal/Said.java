package app.otodoke.notices.internal;

import app.otodoke.chat.LogEntry;
import app.otodoke.notices.NoticeKind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A message that was said or changed, and whom it calls.
 *
 * @param event of the room's log
 * @param fresh false when it was only changed
 */
record Said(LogEntry entry, JsonNode event, boolean fresh) {

  UUID messageId() {
    return entry.subjectId();
  }

  String body() {
    return parts().path("body").asText("");
  }

  boolean everyone() {
    return parts().path("everyone").asBoolean();
  }

  /** Those called by name or answered, with the weightier of the reasons. */
  Map<UUID, NoticeKind> called() {
    Map<UUID, NoticeKind> called = new LinkedHashMap<>();
    String answered = parts().at("/replyTo/author/id").asText("");
    if (!answered.isEmpty()) {
      called.put(UUID.fromString(answered), NoticeKind.REPLY);
    }
    for (JsonNode id : parts().path("mentions")) {
      called.putIfAbsent(UUID.fromString(id.asText()), NoticeKind.MENTION);
    }
    return called;
  }

  private JsonNode parts() {
    return fresh ? event.path("message") : event;
  }
}
