package app.otodoke.realtime.hub;

import java.util.ArrayDeque;
import java.util.concurrent.Executor;

/**
 * Commands of one socket, carried out one after the other on a thread that exists only meanwhile.
 */
final class Inbound {

  private final int limit;
  private final Executor threads;
  private ArrayDeque<Runnable> waiting;
  private boolean running;
  private boolean closed;

  Inbound(int limit, Executor threads) {
    this.limit = limit;
    this.threads = threads;
  }

  /**
   * Takes a command to be carried out.
   *
   * @return false when too many wait already
   */
  boolean offer(Runnable command) {
    synchronized (this) {
      if (closed) {
        return true;
      }
      if (waiting == null) {
        waiting = new ArrayDeque<>(4);
      }
      if (waiting.size() >= limit) {
        return false;
      }
      waiting.add(command);
      if (running) {
        return true;
      }
      running = true;
    }
    threads.execute(this::drain);
    return true;
  }

  /** Takes no more; with {@code drop} what waits is forgotten. */
  synchronized void close(boolean drop) {
    closed = true;
    if (drop) {
      waiting = null;
    }
  }

  synchronized boolean idle() {
    return !running;
  }

  private void drain() {
    for (Runnable command = next(); command != null; command = next()) {
      command.run();
    }
  }

  private synchronized Runnable next() {
    Runnable command = waiting == null ? null : waiting.poll();
    if (command == null) {
      waiting = null; // an idle socket keeps no queue
      running = false;
    }
    return command;
  }
}
