package app.otodoke.realtime.channels;

import app.otodoke.chat.LogEntry;
import app.otodoke.chat.RoomsApi;
import app.otodoke.realtime.hub.Hub;
import app.otodoke.realtime.hub.Streams;
import app.otodoke.realtime.hub.Subscription;
import app.otodoke.shared.NotThere;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The open inboxes of this node, and the rooms they hear of. */
@Singleton
public class Inboxes {

  private final RoomsApi rooms;
  private final MemberRooms memberRooms;
  private final Broadcasts broadcasts;
  private final Hub hub;
  private final Map<UUID, Set<Subscription>> open = new ConcurrentHashMap<>();

  Inboxes(RoomsApi rooms, MemberRooms memberRooms, Broadcasts broadcasts, Hub hub) {
    this.rooms = rooms;
    this.memberRooms = memberRooms;
    this.broadcasts = broadcasts;
    this.hub = hub;
  }

  /** Entered first, so that a room that comes meanwhile is not missed. */
  void open(Subscription subscription) {
    UUID userId = subscription.socket().userId();
    open.compute(
        userId,
        (id, known) -> {
          Set<Subscription> all = known == null ? ConcurrentHashMap.newKeySet(1) : known;
          all.add(subscription);
          return all;
        });
    for (UUID roomId : memberRooms.of(userId)) {
      subscription.listen(Streams.activity(roomId));
    }
  }

  void close(Subscription subscription) {
    open.computeIfPresent(
        subscription.socket().userId(),
        (id, all) -> {
          all.remove(subscription);
          return all.isEmpty() ? null : all;
        });
  }

  private List<Subscription> of(UUID userId) {
    return List.copyOf(open.getOrDefault(userId, Set.of()));
  }

  /** Something happened in a room; only who came or left matters here. */
  void happened(LogEntry entry) {
    switch (entry.kind()) {
      case "member.joined" -> added(entry.subjectId(), entry.roomId());
      case "member.left" -> removed(entry.subjectId(), entry.roomId());
      default -> {}
    }
  }

  /** The person became a member of a room. */
  public void added(UUID userId, UUID roomId) {
    List<Subscription> own = of(userId);
    if (own.isEmpty()) {
      return;
    }
    own.forEach(subscription -> subscription.listen(Streams.activity(roomId)));
    hub.threads().execute(() -> hub.guard(() -> tellAdded(own, roomId)));
  }

  private void tellAdded(List<Subscription> own, UUID roomId) {
    try {
      var room = rooms.room(own.getFirst().socket().actor(), roomId);
      String event = broadcasts.text(new ChannelEvents.RoomAdded("room.added", room));
      own.forEach(subscription -> subscription.transmit(event));
    } catch (NotThere goneAgain) {
      own.forEach(subscription -> subscription.unlisten(Streams.activity(roomId)));
    }
  }

  /** The person is no longer a member of a room. */
  public void removed(UUID userId, UUID roomId) {
    String event = broadcasts.text(new ChannelEvents.RoomRemoved("room.removed", roomId));
    for (Subscription subscription : of(userId)) {
      subscription.unlisten(Streams.activity(roomId));
      subscription.transmit(event);
    }
  }
}
