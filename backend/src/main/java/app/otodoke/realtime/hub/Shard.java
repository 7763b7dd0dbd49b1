package app.otodoke.realtime.hub;

import app.otodoke.realtime.wire.Message;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * The sockets of one event loop and what they listen to. Everything here runs on that loop, in the
 * order it was handed over, so nothing needs a lock. Frames that become due within the window leave
 * in one write per socket: at once when the loop was idle, else when the window ends. A window is
 * longer after a flush that took long, so that the more there is to write the more leaves at once.
 */
public final class Shard {

  /** However long a flush took, nothing waits longer for the next. */
  private static final long MAX_WINDOW = TimeUnit.MILLISECONDS.toNanos(5);

  private final Hub hub;
  private final EventLoop loop;
  private final long window;
  private final Queue<Runnable> work = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean working = new AtomicBoolean();
  private final Map<String, Stream> streams = new HashMap<>();
  private final Beat beat;
  private final List<Group> due = new ArrayList<>();
  private List<CableSocket> touched = new ArrayList<>();
  private List<CableSocket> spare = new ArrayList<>();
  private long flushAgain;
  private boolean flushing;

  Shard(Hub hub, EventLoop loop) {
    this.hub = hub;
    this.loop = loop;
    this.window = hub.settings().window().toNanos();
    this.beat = new Beat(this, loop);
  }

  /** Runs this on the loop, after all that was handed over before. */
  void execute(Runnable task) {
    work.add(task);
    if (working.compareAndSet(false, true)) {
      loop.execute(this::run);
    }
  }

  private void run() {
    working.set(false);
    for (Runnable task = work.poll(); task != null; task = work.poll()) {
      hub.guard(task);
    }
    if (due.isEmpty() && touched.isEmpty() || flushing) {
      return;
    }
    long wait = flushAgain - System.nanoTime();
    if (wait <= 0) {
      flush();
    } else {
      flushing = true;
      loop.schedule(this::flush, wait, TimeUnit.NANOSECONDS);
    }
  }

  private void flush() {
    flushing = false;
    long began = System.nanoTime();
    boolean alone = due.size() == 1 && touched.isEmpty();
    while (!due.isEmpty()) {
      due.removeLast().send(alone);
    }
    List<CableSocket> written = touched;
    touched = spare;
    written.forEach(CableSocket::flush);
    hub.meters().flushed(written.size());
    written.clear();
    spare = written;
    long now = System.nanoTime();
    flushAgain = now + Math.max(window, Math.min((now - began) / 2, MAX_WINDOW));
  }

  void touched(CableSocket socket) {
    touched.add(socket);
  }

  void due(Group group) {
    due.add(group);
  }

  void add(CableSocket socket) {
    beat.add(socket);
  }

  /** Nothing more reaches the socket. */
  void remove(CableSocket socket) {
    beat.remove(socket);
    socket.all().forEach(this::leaveAll);
  }

  Stream stream(String name) {
    return streams.get(name);
  }

  Stream openStream(String name) {
    return streams.computeIfAbsent(
        name,
        key -> {
          hub.listen(key, this); // before the position is asked for: from now on all of it comes
          return new Stream(key, this);
        });
  }

  /** Listens from now on. */
  void join(String name, Subscription subscription) {
    if (!subscription.closed()) {
      openStream(name).seat(subscription).goLive();
    }
  }

  void leave(String name, Subscription subscription) {
    Stream stream = streams.get(name);
    if (stream != null) {
      stream.leave(subscription);
      dropIfEmpty(stream);
    }
  }

  void leaveAll(Subscription subscription) {
    subscription.close();
    for (Seat seat : subscription.takeSeats()) {
      seat.stream().remove(seat);
      dropIfEmpty(seat.stream());
    }
  }

  void dropIfEmpty(Stream stream) {
    if (stream.isEmpty() && streams.remove(stream.name(), stream)) {
      hub.unlisten(stream.name(), this);
    }
  }

  void deliver(String name, Message message, Predicate<CableSocket> except, UUID leaving) {
    Stream stream = streams.get(name);
    if (stream != null) {
      stream.deliver(message, except);
      if (leaving != null) {
        stream.revoke(leaving);
        dropIfEmpty(stream);
      }
    }
  }

  Hub hub() {
    return hub;
  }
}
