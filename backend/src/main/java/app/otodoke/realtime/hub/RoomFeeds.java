package app.otodoke.realtime.hub;

import app.otodoke.chat.EntriesCommitted;
import app.otodoke.chat.LogEntry;
import app.otodoke.chat.RoomLogApi;
import app.otodoke.chat.RoomsApi;
import app.otodoke.circle.CircleApi;
import app.otodoke.realtime.wire.Message;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The feeds of the rooms somebody on this node listens to. */
@Singleton
public class RoomFeeds {

  static final int REMEMBERED = 200;
  static final int PAGE = 200;
  private static final int GAP_PAGE = 500;
  private static final long PATIENCE_MILLIS = 20;
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(60);

  private final Hub hub;
  private final RoomLogApi log;
  private final RoomsApi rooms;
  private final CircleApi circle;
  private final Map<UUID, Started> feeds = new ConcurrentHashMap<>();
  private final Map<Page, CompletableFuture<List<LogEntry>>> reading = new ConcurrentHashMap<>();

  RoomFeeds(Hub hub, RoomLogApi log, RoomsApi rooms, CircleApi circle) {
    this.hub = hub;
    this.log = log;
    this.rooms = rooms;
    this.circle = circle;
  }

  /** A piece of a room's log that is being read. */
  private record Page(UUID roomId, long after) {}

  /** A feed, and whether it has begun: with false when there is no such room. */
  private record Started(RoomFeed feed, CompletableFuture<Boolean> ready) {}

  /** The room's feed, begun if need be; empty when there is no such room. Blocks. */
  Optional<RoomFeed> of(UUID roomId) {
    Started own = new Started(new RoomFeed(roomId, epoch(), hub), new CompletableFuture<>());
    Started known = feeds.putIfAbsent(roomId, own);
    if (known == null) {
      begin(own);
      known = own;
    }
    known.feed().used();
    try {
      return known.ready().join() ? Optional.of(known.feed()) : Optional.empty();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Entered in the map before the position is read, so that no commit falls in between. */
  private void begin(Started begun) {
    UUID roomId = begun.feed().roomId();
    try {
      Long position = log.positions(List.of(roomId)).get(roomId);
      if (position != null) {
        List<LogEntry> newest =
            log.entries(roomId, Math.max(0, position - REMEMBERED), REMEMBERED).stream()
                .filter(entry -> entry.seq() <= position)
                .toList();
        begun.feed().start(position, newest, rooms.memberIds(roomId));
      } else {
        feeds.remove(roomId, begun);
      }
      begun.ready().complete(position != null);
    } catch (RuntimeException e) {
      feeds.remove(roomId, begun);
      begun.ready().completeExceptionally(e);
    }
  }

  /** Told by the writer after the commit. */
  void committed(@Observes EntriesCommitted event) {
    Started started = feeds.get(event.roomId());
    if (started != null && started.feed().offer(event.entries())) {
      CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS, hub.threads())
          .execute(() -> hub.guard(() -> fill(started.feed())));
    }
  }

  /** Somebody says that rooms have come so far; what is missing here is read. Blocks. */
  public void reached(Map<UUID, Long> positions) {
    positions.forEach(
        (roomId, position) -> {
          Started started = feeds.get(roomId);
          if (started != null && started.ready().isDone() && started.feed().top() < position) {
            heal(started.feed(), position);
          }
        });
  }

  private void fill(RoomFeed feed) {
    if (feed.offer(List.of())) {
      heal(feed, Long.MAX_VALUE);
    }
  }

  private void heal(RoomFeed feed, long position) {
    synchronized (feed) { // one reads, the others find it done
      boolean more = feed.top() < position;
      while (more && feed.top() < position) {
        List<LogEntry> missing = log.entries(feed.roomId(), feed.top(), GAP_PAGE);
        feed.offer(missing);
        more = missing.size() == GAP_PAGE;
        if (!missing.isEmpty()) {
          hub.meters().gapHealed();
        }
      }
    }
  }

  /** Reads on to where the log is now. Blocks. */
  void refresh(RoomFeed feed) {
    reached(log.positions(List.of(feed.roomId())));
  }

  /**
   * Entries for those who missed more than is remembered: the rest of the page that follows a
   * position. Whoever needs the same page meanwhile shares the reading. Blocks.
   */
  List<Message> page(RoomFeed feed, long after) {
    long start = after - after % PAGE;
    Page page = new Page(feed.roomId(), start);
    CompletableFuture<List<LogEntry>> own = new CompletableFuture<>();
    CompletableFuture<List<LogEntry>> shared = reading.putIfAbsent(page, own);
    if (shared == null) {
      try {
        own.complete(log.entries(feed.roomId(), start, PAGE));
      } catch (RuntimeException e) {
        own.completeExceptionally(e);
      } finally {
        reading.remove(page, own);
      }
      shared = own;
    }
    return feed.messages(shared.join().stream().filter(entry -> entry.seq() > after).toList());
  }

  /** The last position before a Unix second, not further back than a limit. Blocks. */
  long before(RoomFeed feed, long second, long lowest) {
    long known = feed.before(second);
    if (known != Ring.UNKNOWN) {
      return known;
    }
    long low = Math.max(0, lowest);
    long high = feed.top();
    while (low < high) {
      long middle = (low + high) / 2;
      List<LogEntry> entry = log.entries(feed.roomId(), middle, 1);
      if (entry.isEmpty() || entry.getFirst().at().getEpochSecond() >= second) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The rooms with a feed here; stale feeds are let go on the way. */
  public Collection<UUID> followed() {
    feeds.values().removeIf(started -> started.feed().stale(IDLE_NANOS));
    return List.copyOf(feeds.keySet());
  }

  /** Which life of the database positions belong to. */
  String epoch() {
    return circle.epoch();
  }
}
