package app.otodoke.realtime.channels;

import app.otodoke.chat.LogEntry;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.realtime.hub.Hub;
import app.otodoke.realtime.hub.RoomFeeds;
import app.otodoke.realtime.hub.Streams;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How far the rooms that concern this node's sockets have come. Told by this node's own commits and
 * by other nodes; looked up in the database regularly too, so a lost hint is a delay and no loss.
 */
@Singleton
public class RoomWatch {

  private static final int PAGE = 500;

  private final RoomLogApi log;
  private final RoomFeeds feeds;
  private final RoomActivity activity;
  private final Inboxes inboxes;
  private final Hub hub;
  private final Map<UUID, Long> known = new ConcurrentHashMap<>();

  RoomWatch(RoomLogApi log, RoomFeeds feeds, RoomActivity activity, Inboxes inboxes, Hub hub) {
    this.log = log;
    this.feeds = feeds;
    this.activity = activity;
    this.inboxes = inboxes;
    this.hub = hub;
  }

  /** A room has come so far, and inboxes know who came and left on the way. */
  void reached(UUID roomId, long position) {
    if (hub.isListenedTo(Streams.activity(roomId))) {
      known.merge(roomId, position, Math::max);
      activity.reached(roomId, position);
    }
  }

  /** Another node says that rooms have come so far. Blocks. */
  public void reached(Map<UUID, Long> positions) {
    positions.forEach(this::reached);
    feeds.reached(positions);
  }

  @Scheduled(
      every = "${otodoke.cable.bus.poll:1s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    Set<UUID> rooms = new HashSet<>(hub.roomsWithActivity());
    known.keySet().retainAll(rooms);
    rooms.addAll(feeds.followed());
    if (rooms.isEmpty()) {
      return;
    }
    Map<UUID, Long> positions = log.positions(rooms);
    feeds.reached(positions);
    positions.forEach(this::catchUp);
  }

  private void catchUp(UUID roomId, long position) {
    Long before = known.putIfAbsent(roomId, position);
    if (before == null || before >= position) {
      return;
    }
    for (LogEntry entry : log.entries(roomId, before, PAGE)) {
      inboxes.happened(entry);
    }
    reached(roomId, position);
  }
}
