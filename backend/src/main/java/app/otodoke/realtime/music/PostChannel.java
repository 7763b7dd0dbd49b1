package app.otodoke.realtime.music;

import app.otodoke.posts.PostsApi;
import app.otodoke.realtime.channels.Channel;
import app.otodoke.realtime.channels.Parameters;
import app.otodoke.realtime.hub.Streams;
import app.otodoke.realtime.hub.Subscribed;
import app.otodoke.realtime.hub.Subscription;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;

/** One post and its comments. */
@Singleton
class PostChannel implements Channel {

  private final PostsApi posts;

  PostChannel(PostsApi posts) {
    this.posts = posts;
  }

  @Override
  public String name() {
    return "PostChannel";
  }

  @Override
  public Subscribed subscribe(Subscription subscription, JsonNode parameters, Arrival arrival) {
    UUID id = Parameters.id(parameters, "postId");
    posts.post(subscription.socket().actor(), id);
    subscription.listen(Streams.post(id));
    arrival.confirm(subscription);
    return new Subscribed() {};
  }
}
