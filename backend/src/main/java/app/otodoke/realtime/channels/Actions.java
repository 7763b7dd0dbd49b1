package app.otodoke.realtime.channels;

import app.otodoke.http.pipeline.Problems;
import app.otodoke.realtime.hub.CableSocket;
import app.otodoke.realtime.hub.Subscription;
import app.otodoke.realtime.wire.CommandReader;
import app.otodoke.shared.Refusal;
import app.otodoke.shared.TooManyRequests;
import app.otodoke.shared.Unavailable;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Carries out a client's actions and answers what is refused, to the caller only. */
@Singleton
class Actions {

  private static final Logger LOG = Logger.getLogger(Actions.class);

  /** What an action is called that names none. */
  private static final String UNNAMED = "receive";

  private final Problems problems;
  private final Broadcasts broadcasts;

  Actions(Problems problems, Broadcasts broadcasts) {
    this.problems = problems;
    this.broadcasts = broadcasts;
  }

  void perform(Subscription subscription, JsonNode data) {
    Optional<JsonNode> found =
        data == null || !data.isTextual() ? Optional.empty() : CommandReader.object(data.asText());
    if (found.isEmpty()) {
      return;
    }
    String action = found.get().path("action").asText("");
    String ref = ref(found.get());
    try {
      pay(subscription.socket());
      subscription.subscribed().perform(action.isBlank() ? UNNAMED : action, found.get());
    } catch (RuntimeException e) {
      refuse(subscription, ref, e);
    }
  }

  private static void pay(CableSocket socket) {
    long wait = Math.max(socket.allowance().spend(), socket.person().allowance().spend());
    if (wait > 0) {
      throw new TooManyRequests(Duration.ofMillis(wait));
    }
  }

  /** What the caller recognises the answer by; null for none. */
  static String ref(JsonNode data) {
    JsonNode ref = data.hasNonNull("ref") ? data.get("ref") : data.path("clientId");
    return ref.isValueNode() && ref.asText().length() <= 64 ? ref.asText(null) : null;
  }

  /** It was done. */
  void acknowledge(Subscription subscription, ChannelEvents.Ack ack) {
    subscription.transmit(broadcasts.text(ack));
  }

  /** It was not done, and why. */
  void refuse(Subscription subscription, String ref, Throwable why) {
    if (!(why instanceof Refusal)) {
      LOG.error("An action failed", why);
    }
    Refusal refusal = why instanceof Refusal known ? known : new Unavailable();
    subscription.transmit(
        broadcasts.text(
            new ChannelEvents.Refused(
                "refused", ref, problems.of(refusal, subscription.socket().language()))));
  }
}
