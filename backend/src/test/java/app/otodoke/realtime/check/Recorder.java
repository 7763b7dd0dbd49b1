package app.otodoke.realtime.check;

import app.otodoke.chat.LogEntry;
import app.otodoke.realtime.check.HistoryCheck.Entry;
import app.otodoke.realtime.check.HistoryCheck.Heard;
import app.otodoke.realtime.check.HistoryCheck.Interval;
import app.otodoke.realtime.check.HistoryCheck.Recording;
import app.otodoke.realtime.check.HistoryCheck.Sent;
import app.otodoke.realtime.support.CableClient;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Writes down what clients send and hear, for {@link HistoryCheck}. */
public final class Recorder {

  private final List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
  private final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());

  public void sent(String room, String clientId, boolean acknowledged) {
    sent.add(new Sent(room, clientId, acknowledged));
  }

  /** A frame as it came; those without a position are none of the checker's business. */
  public void heard(String subscriber, JsonNode frame) {
    if (frame.has("offset")) {
      JsonNode event = frame.get("message");
      heard.add(
          new Heard(
              subscriber,
              event.get("roomId").asText(),
              frame.get("epoch").asText(),
              frame.get("offset").asLong(),
              key(event)));
    }
  }

  public int heardCount() {
    return heard.size();
  }

  public Recording against(Collection<LogEntry> log, List<Interval> intervals) {
    List<Entry> entries =
        log.stream()
            .map(one -> new Entry(one.roomId().toString(), one.seq(), key(parse(one.json()))))
            .toList();
    return new Recording(List.copyOf(sent), List.copyOf(heard), entries, intervals);
  }

  /** What an event is recognised by. */
  private static String key(JsonNode event) {
    JsonNode clientId = event.at("/message/clientId");
    return clientId.isMissingNode()
        ? event.get("type").asText() + " " + event.path("body").asText(event.get("seq").asText())
        : clientId.asText();
  }

  private static JsonNode parse(String json) {
    try {
      return CableClient.JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
