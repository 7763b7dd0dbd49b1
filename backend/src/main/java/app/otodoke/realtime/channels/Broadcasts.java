package app.otodoke.realtime.channels;

import app.otodoke.realtime.hub.CableSocket;
import app.otodoke.realtime.hub.Hub;
import app.otodoke.realtime.hub.Relay;
import app.otodoke.realtime.wire.Message;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Tells the listeners of a stream, on every node, something that is not kept. */
@Singleton
public class Broadcasts {

  private final Hub hub;
  private final Relay relay;
  private final ObjectMapper json;

  Broadcasts(Hub hub, Relay relay, ObjectMapper json) {
    this.hub = hub;
    this.relay = relay;
    this.json = json;
  }

  /** Tells everyone who listens. */
  public void passing(String stream, Object event) {
    passing(stream, text(event), null);
  }

  /** Tells everyone who listens except some of this node's people. */
  public void passingWithout(String stream, Object event, Set<UUID> without) {
    passing(
        stream,
        text(event),
        without.isEmpty() ? null : socket -> without.contains(socket.userId()));
  }

  /** Tells everyone who listens except some of this node's sockets. */
  void passing(String stream, String text, Predicate<CableSocket> except) {
    Message message = Message.passing(text);
    if (except == null) {
      hub.publish(stream, message);
    } else {
      hub.publish(stream, message, except);
    }
    relay.passing(stream, text);
  }

  /** An event as JSON. */
  public String text(Object event) {
    try {
      return json.writeValueAsString(event);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
