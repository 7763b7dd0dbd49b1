package app.otodoke.notices.internal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Works through what was told, one batch after another, on a thread of its own. It rests as long as
 * it works, so that a rush of messages is written before people are told of it.
 */
@ApplicationScoped
class Desk {

  private static final Logger LOG = Logger.getLogger(Desk.class);
  private static final long PAUSE_MILLIS = 100;
  private static final long PATIENCE_MILLIS = 2_000;

  private final RoomNews rooms;
  private final PostNews posts;
  private final MakeNoticesService make;
  private final MakePostNoticesService makeOfPosts;
  private final ReadInRoomsService read;
  private final Telling telling;
  private final Positions positions;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean awake = new AtomicBoolean();
  private volatile boolean closed;

  Desk(
      RoomNews rooms,
      PostNews posts,
      MakeNoticesService make,
      MakePostNoticesService makeOfPosts,
      ReadInRoomsService read,
      Telling telling,
      Positions positions) {
    this.rooms = rooms;
    this.posts = posts;
    this.make = make;
    this.makeOfPosts = makeOfPosts;
    this.read = read;
    this.telling = telling;
    this.positions = positions;
  }

  void wake() {
    if (!awake.get() && awake.compareAndSet(false, true)) {
      in(PAUSE_MILLIS);
    }
  }

  private void in(long millis) {
    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, threads).execute(this::work);
  }

  private void work() {
    if (closed) {
      return;
    }
    long begin = System.nanoTime();
    boolean good = ofRooms() & ofReading() & ofPosts();
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    awake.set(false);
    if ((rooms.waiting() || posts.waiting()) && awake.compareAndSet(false, true)) {
      in(good ? Math.max(PAUSE_MILLIS, took) : PATIENCE_MILLIS);
    }
  }

  private boolean ofRooms() {
    Map<UUID, List<app.otodoke.chat.LogEntry>> heard = rooms.takeEntries();
    if (heard.isEmpty()) {
      return true;
    }
    try {
      Made made = make.call(heard);
      rooms.again(made.unfinished());
      telling.tell(made);
      return true;
    } catch (RuntimeException e) {
      LOG.warnf(e, "People will be told of %s rooms later", heard.size());
      rooms.again(heard.keySet());
      return false;
    }
  }

  private boolean ofReading() {
    return guarded(() -> telling.read(read.call(rooms.takeReads())));
  }

  private boolean ofPosts() {
    return guarded(() -> telling.tell(makeOfPosts.call(posts.take())));
  }

  private static boolean guarded(Runnable task) {
    try {
      task.run();
      return true;
    } catch (RuntimeException e) {
      LOG.warn("Somebody was not told", e);
      return true; // only rooms' news can be read again
    }
  }

  void start(@Observes StartupEvent event) {
    positions.begin();
  }

  void stop(@Observes ShutdownEvent event) {
    closed = true;
    threads.shutdownNow();
  }

  /** What a process that broke did not get to. */
  @Scheduled(
      every = "1m",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void lookAround() {
    var behind = positions.behind();
    if (!behind.isEmpty() && !awake.get()) {
      rooms.again(behind);
      wake();
    }
  }
}
