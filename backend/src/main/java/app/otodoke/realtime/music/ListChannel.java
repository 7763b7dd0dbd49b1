package app.otodoke.realtime.music;

import app.otodoke.lists.ListsApi;
import app.otodoke.realtime.channels.Channel;
import app.otodoke.realtime.channels.Parameters;
import app.otodoke.realtime.hub.Streams;
import app.otodoke.realtime.hub.Subscribed;
import app.otodoke.realtime.hub.Subscription;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;

/** That a list of songs changed, for those who see it. */
@Singleton
class ListChannel implements Channel {

  private final ListsApi lists;

  ListChannel(ListsApi lists) {
    this.lists = lists;
  }

  @Override
  public String name() {
    return "ListChannel";
  }

  @Override
  public Subscribed subscribe(Subscription subscription, JsonNode parameters, Arrival arrival) {
    UUID id = Parameters.id(parameters, "listId");
    lists.list(subscription.socket().actor(), id);
    subscription.listen(Streams.list(id));
    arrival.confirm(subscription);
    return new Subscribed() {};
  }
}
