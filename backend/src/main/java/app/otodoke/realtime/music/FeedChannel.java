package app.otodoke.realtime.music;

import app.otodoke.realtime.channels.Channel;
import app.otodoke.realtime.hub.Streams;
import app.otodoke.realtime.hub.Subscribed;
import app.otodoke.realtime.hub.Subscription;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;

/** What everybody in the circle writes about songs, and listens to. */
@Singleton
class FeedChannel implements Channel {

  @Override
  public String name() {
    return "FeedChannel";
  }

  @Override
  public Subscribed subscribe(Subscription subscription, JsonNode parameters, Arrival arrival) {
    subscription.socket().actor().requireScope("posts:read");
    subscription.listen(Streams.feed());
    arrival.confirm(subscription);
    return new Subscribed() {};
  }
}
