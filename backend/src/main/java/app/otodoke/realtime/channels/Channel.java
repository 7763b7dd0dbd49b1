package app.otodoke.realtime.channels;

import app.otodoke.realtime.hub.Subscribed;
import app.otodoke.realtime.hub.Subscription;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that can be subscribed to. Every bean of this type is one; methods may block and are
 * called one after the other for each socket.
 */
public interface Channel {

  /** What stands as {@code channel} in identifiers. */
  String name();

  /**
   * Authorises the subscription's person, joins streams, and confirms.
   *
   * @param parameters the whole identifier
   * @param arrival how the subscription came about, and how it is confirmed
   * @return null to reject; throwing a refusal rejects too
   */
  Subscribed subscribe(Subscription subscription, JsonNode parameters, Arrival arrival);

  /**
   * How a subscription came about.
   *
   * @param history from where the client wants a replay; null for only what comes
   * @param restored true when a lost connection goes on: nothing is confirmed then
   */
  record Arrival(JsonNode history, boolean restored) {

    /** Confirms, unless the client takes that for granted. */
    public void confirm(Subscription subscription) {
      if (!restored) {
        subscription.confirm();
      }
    }
  }
}
