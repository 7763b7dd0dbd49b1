package app.otodoke.realtime.hub;

import app.otodoke.realtime.CableSettings;
import app.otodoke.realtime.wire.Message;
import io.netty.channel.EventLoop;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/** Who listens to which stream: knows the event loops, each of which knows its sockets. */
@Singleton
public class Hub {

  private static final Logger LOG = Logger.getLogger(Hub.class);

  private final CableSettings settings;
  private final CableMeters meters;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<EventLoop, Shard> shards = new ConcurrentHashMap<>();
  private final Map<String, List<Shard>> listening = new ConcurrentHashMap<>();

  Hub(CableSettings settings, CableMeters meters) {
    this.settings = settings;
    this.meters = meters;
    meters.streams(listening::size);
  }

  /** Tells all who listen to the stream on this node. */
  public void publish(String stream, Message message) {
    publish(stream, message, null, null);
  }

  /** Tells all but some, who are left out of something passing. */
  public void publish(String stream, Message message, Predicate<CableSocket> except) {
    publish(stream, message, except, null);
  }

  /** Tells all of an entry with which a person leaves: they hear nothing after it. */
  void publishLeaving(String stream, Message message, UUID leaving) {
    publish(stream, message, null, leaving);
  }

  private void publish(
      String stream, Message message, Predicate<CableSocket> except, UUID leaving) {
    for (Shard shard : listening.getOrDefault(stream, List.of())) {
      shard.execute(() -> shard.deliver(stream, message, except, leaving));
    }
  }

  /** Whether anybody on this node listens to the stream. */
  public boolean isListenedTo(String stream) {
    return listening.containsKey(stream);
  }

  /** Rooms whose activity somebody on this node wants to hear of. */
  public List<UUID> roomsWithActivity() {
    return listening.keySet().stream()
        .flatMap(stream -> Streams.roomOfActivity(stream).stream())
        .toList();
  }

  void listen(String stream, Shard shard) {
    listening.compute(stream, (key, shards) -> with(shards, shard));
  }

  void unlisten(String stream, Shard shard) {
    listening.computeIfPresent(stream, (key, shards) -> without(shards, shard));
  }

  private static List<Shard> with(List<Shard> shards, Shard shard) {
    if (shards == null) {
      return List.of(shard);
    }
    return java.util.stream.Stream.concat(shards.stream(), java.util.stream.Stream.of(shard))
        .toList();
  }

  private static List<Shard> without(List<Shard> shards, Shard shard) {
    List<Shard> left = shards.stream().filter(other -> other != shard).toList();
    return left.isEmpty() ? null : left;
  }

  Shard shard(EventLoop loop) {
    return shards.computeIfAbsent(loop, key -> new Shard(this, key));
  }

  /** Runs a task so that its failing hurts nobody else. */
  public void guard(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.error("A task of the cable failed", e);
    }
  }

  public CableSettings settings() {
    return settings;
  }

  public CableMeters meters() {
    return meters;
  }

  /** Threads for what may block. */
  public ExecutorService threads() {
    return threads;
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
