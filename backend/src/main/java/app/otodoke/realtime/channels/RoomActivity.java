package app.otodoke.realtime.channels;

import app.otodoke.realtime.hub.Hub;
import app.otodoke.realtime.hub.Streams;
import app.otodoke.realtime.wire.Message;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Tells inboxes that something happened in a room, at most four times a second for each room. */
@Singleton
public class RoomActivity {

  private static final long PAUSE_MILLIS = 250;

  private final Hub hub;
  private final Broadcasts broadcasts;
  private final Map<UUID, Telling> tellings = new ConcurrentHashMap<>();

  RoomActivity(Hub hub, Broadcasts broadcasts) {
    this.hub = hub;
    this.broadcasts = broadcasts;
  }

  /** How far was told, and how far there is to tell. */
  private record Telling(long told, long reached) {}

  /** The room's log has come so far. Told at once, or after the pause. */
  public void reached(UUID roomId, long position) {
    if (!hub.isListenedTo(Streams.activity(roomId))) {
      return;
    }
    Telling now =
        tellings.merge(
            roomId,
            new Telling(position, position),
            (known, fresh) -> new Telling(known.told(), Math.max(known.reached(), position)));
    if (now.told() == position && now.reached() == position) {
      tell(roomId, position);
    }
  }

  private void tell(UUID roomId, long position) {
    String event =
        broadcasts.text(new ChannelEvents.RoomActivity("room.activity", roomId, position));
    String room = Streams.room(roomId);
    hub.publish(Streams.activity(roomId), Message.passing(event), socket -> socket.hears(room));
    CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, hub.threads())
        .execute(() -> hub.guard(() -> goOn(roomId)));
  }

  private void goOn(UUID roomId) {
    Telling next =
        tellings.computeIfPresent(
            roomId,
            (id, known) ->
                known.reached() > known.told()
                    ? new Telling(known.reached(), known.reached())
                    : null);
    if (next != null) {
      tell(roomId, next.told());
    }
  }
}
