package app.otodoke.realtime.music;

import app.otodoke.catalog.SongsApi;
import app.otodoke.realtime.channels.Channel;
import app.otodoke.realtime.channels.Parameters;
import app.otodoke.realtime.hub.Streams;
import app.otodoke.realtime.hub.Subscribed;
import app.otodoke.realtime.hub.Subscription;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What concerns one song: posts about it, what people think of it. */
@Singleton
class SongChannel implements Channel {

  private final SongsApi songs;

  SongChannel(SongsApi songs) {
    this.songs = songs;
  }

  @Override
  public String name() {
    return "SongChannel";
  }

  @Override
  public Subscribed subscribe(Subscription subscription, JsonNode parameters, Arrival arrival) {
    UUID id = Parameters.id(parameters, "songId");
    subscription.socket().actor().requireScope("catalog:read");
    songs.view(subscription.socket().actor(), id);
    subscription.listen(Streams.song(id));
    arrival.confirm(subscription);
    return new Subscribed() {};
  }
}
