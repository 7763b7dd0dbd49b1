package app.otodoke.chat.internal;

import app.otodoke.shared.Unavailable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * One thread that writes batch after batch. What arrives while a batch is being written makes the
 * next one, so a lone sender never waits for company; after a batch of several it waits a moment
 * for those who have just had their answer.
 */
final class BatchLane {

  /** A draft and who waits for it. */
  record Item(Draft draft, CompletableFuture<Outcome> outcome) {}

  private static final Logger LOG = Logger.getLogger(BatchLane.class);
  private static final Duration STOPPING = Duration.ofSeconds(5);

  private final BatchTransaction transaction;
  private final BlockingQueue<Item> queue;
  private final int batchSize;
  private final long lingerNanos;
  private final Thread thread;
  private volatile boolean stopping;

  BatchLane(
      int number, BatchTransaction transaction, int queueSize, int batchSize, Duration linger) {
    this.transaction = transaction;
    this.queue = new ArrayBlockingQueue<>(queueSize);
    this.batchSize = batchSize;
    this.lingerNanos = linger.toNanos();
    this.thread = Thread.ofPlatform().daemon().name("chat-writer-" + number).start(this::run);
  }

  /** False when the lane is full or closed. */
  boolean offer(Item item) {
    return !stopping && queue.offer(item);
  }

  void stop() {
    stopping = true;
    thread.interrupt();
    try {
      thread.join(STOPPING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    List<Item> batch = new ArrayList<>(batchSize);
    int last = 0;
    while (true) {
      batch.clear();
      if (!collect(batch, last)) {
        return;
      }
      last = batch.size();
      batch.removeIf(item -> item.outcome().isDone()); // given up by now
      try {
        transaction.write(batch);
      } catch (RuntimeException e) {
        LOG.error("A batch of messages was not written", e);
        batch.forEach(item -> item.outcome().completeExceptionally(new Unavailable()));
      }
    }
  }

  /**
   * Waits for the first item, then takes what there is; false when the lane is closed and empty.
   */
  private boolean collect(List<Item> batch, int last) {
    try {
      Item first = stopping ? queue.poll() : queue.take();
      if (first == null) {
        return false;
      }
      batch.add(first);
      queue.drainTo(batch, batchSize - 1);
      if (last > 1 && lingerNanos > 0) {
        linger(batch, Math.min(last, batchSize));
      }
      return true;
    } catch (InterruptedException e) {
      return !batch.isEmpty() || !queue.isEmpty() && collect(batch, last);
    }
  }

  private void linger(List<Item> batch, int wanted) throws InterruptedException {
    long until = System.nanoTime() + lingerNanos;
    while (batch.size() < wanted) {
      Item next = queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        return;
      }
      batch.add(next);
      queue.drainTo(batch, batchSize - batch.size());
    }
  }
}
