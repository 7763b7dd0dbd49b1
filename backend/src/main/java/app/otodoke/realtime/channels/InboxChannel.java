package app.otodoke.realtime.channels;

import app.otodoke.realtime.hub.Streams;
import app.otodoke.realtime.hub.Subscribed;
import app.otodoke.realtime.hub.Subscription;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;

/**
 * What concerns one person on all their devices: rooms that came or went, activity in rooms they do
 * not look at, how far they have read. Nothing of it is kept: after subscribing, the client asks
 * for the list of rooms.
 */
@Singleton
class InboxChannel implements Channel {

  private final Inboxes inboxes;

  InboxChannel(Inboxes inboxes) {
    this.inboxes = inboxes;
  }

  @Override
  public String name() {
    return "InboxChannel";
  }

  @Override
  public Subscribed subscribe(Subscription subscription, JsonNode parameters, Arrival arrival) {
    subscription.socket().actor().requireScope("rooms:read");
    subscription.listen(Streams.inbox(subscription.socket().userId()));
    inboxes.open(subscription);
    arrival.confirm(subscription);
    return new Subscribed() {
      @Override
      public void ended() {
        inboxes.close(subscription);
      }
    };
  }
}
