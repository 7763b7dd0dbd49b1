package app.otodoke.realtime.channels;

import app.otodoke.realtime.hub.RoomEntrance;
import app.otodoke.realtime.hub.Streams;
import app.otodoke.realtime.hub.Subscribed;
import app.otodoke.realtime.hub.Subscription;
import app.otodoke.shared.Actor;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.UUID;

/** A room's log as it grows, and saying something in it. For members. */
@Singleton
class RoomChannel implements Channel {

  private final RoomEntrance entrance;
  private final RoomActions actions;

  RoomChannel(RoomEntrance entrance, RoomActions actions) {
    this.entrance = entrance;
    this.actions = actions;
  }

  @Override
  public String name() {
    return "RoomChannel";
  }

  @Override
  public Subscribed subscribe(Subscription subscription, JsonNode parameters, Arrival arrival) {
    Actor actor = subscription.socket().actor();
    actor.requireScope("messages:read");
    UUID roomId = Parameters.id(parameters, "roomId");
    boolean member =
        arrival.restored()
            ? entrance.reserve(subscription, roomId)
            : entrance.enter(subscription, roomId, arrival.history());
    return member ? new InRoom(subscription, roomId) : null;
  }

  /** One subscription to one room. */
  private final class InRoom implements Subscribed {

    private final Subscription subscription;
    private final UUID roomId;

    InRoom(Subscription subscription, UUID roomId) {
      this.subscription = subscription;
      this.roomId = roomId;
    }

    @Override
    public void perform(String action, JsonNode data) {
      actions.perform(subscription, roomId, action, data);
    }

    @Override
    public void replay(JsonNode history) {
      entrance.resume(subscription, roomId, history);
    }

    @Override
    public String companyStream() {
      return Streams.room(roomId);
    }
  }
}
