package app.otodoke.realtime.channels;

import app.otodoke.realtime.hub.CableSocket;
import app.otodoke.realtime.hub.Company;
import app.otodoke.realtime.hub.Subscription;
import app.otodoke.realtime.wire.Frames;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * What subscribers of a stream tell each other past the modules: presence and whispers. Who is
 * present is who is signed in, whatever the client says; whispers cannot look like the server's own
 * messages.
 */
@Singleton
class Gatherings {

  private static final int MAX_INFO = 2_048;
  private static final int MAX_WHISPER = 4_096;
  private static final Pattern OWN_TYPES = Pattern.compile("ack|refused|typing|read|[a-z]+\\..*");

  private final Company company;
  private final Broadcasts broadcasts;

  Gatherings(Company company, Broadcasts broadcasts) {
    this.company = company;
    this.broadcasts = broadcasts;
  }

  void join(Subscription subscription, JsonNode presence) {
    String stream = stream(subscription);
    JsonNode info = presence == null ? null : presence.get("info");
    String text = info == null || info.isNull() ? "{}" : info.toString();
    if (stream == null || text.length() > MAX_INFO) {
      error(subscription);
      return;
    }
    company.join(stream, id(subscription), text, subscription);
    subscription.joined(true);
    if (subscription.closed()) {
      leave(subscription);
    }
  }

  void leave(Subscription subscription) {
    if (subscription.joined()) {
      subscription.joined(false);
      company.leave(stream(subscription), id(subscription), subscription);
    }
  }

  void lose(Subscription subscription) {
    if (subscription.joined()) {
      company.lose(stream(subscription), id(subscription), subscription);
    }
  }

  /** Answers who is there. */
  void tell(Subscription subscription, JsonNode data) {
    String stream = stream(subscription);
    if (stream == null) {
      error(subscription);
      return;
    }
    boolean records = data == null || data.path("return_records").asBoolean(true);
    answer(subscription, company.info(stream, records));
  }

  void whisper(Subscription subscription, JsonNode data) {
    CableSocket socket = subscription.socket();
    String stream = subscription.subscribed().companyStream();
    boolean sound = data != null && !OWN_TYPES.matcher(data.path("type").asText("")).matches();
    if (stream == null || !sound || socket.allowance().spend() > 0) {
      return; // a whisper too many is a whisper lost
    }
    String text = data.toString();
    if (text.length() <= MAX_WHISPER) {
      broadcasts.passing(stream, text, other -> other == socket);
    }
  }

  private static String stream(Subscription subscription) {
    return subscription.socket().protocol().extended()
        ? subscription.subscribed().companyStream()
        : null;
  }

  private static String id(Subscription subscription) {
    return subscription.socket().userId().toString();
  }

  private static void error(Subscription subscription) {
    answer(subscription, "{\"type\":\"error\"}");
  }

  private static void answer(Subscription subscription, String json) {
    subscription.socket().send(Frames.presence(subscription.identifier(), json));
  }
}
