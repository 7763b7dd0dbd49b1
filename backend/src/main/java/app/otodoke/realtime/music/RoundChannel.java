package app.otodoke.realtime.music;

import app.otodoke.ratings.RoundsApi;
import app.otodoke.realtime.channels.Channel;
import app.otodoke.realtime.channels.Parameters;
import app.otodoke.realtime.hub.Streams;
import app.otodoke.realtime.hub.Subscribed;
import app.otodoke.realtime.hub.Subscription;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;

/** How a blind round goes, for those in its room. */
@Singleton
class RoundChannel implements Channel {

  private final RoundsApi rounds;

  RoundChannel(RoundsApi rounds) {
    this.rounds = rounds;
  }

  @Override
  public String name() {
    return "RoundChannel";
  }

  @Override
  public Subscribed subscribe(Subscription subscription, JsonNode parameters, Arrival arrival) {
    UUID id = Parameters.id(parameters, "roundId");
    rounds.round(subscription.socket().actor(), id);
    subscription.listen(Streams.round(id));
    arrival.confirm(subscription);
    return new Subscribed() {};
  }
}
