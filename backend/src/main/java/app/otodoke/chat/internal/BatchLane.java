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
  private static final Item STOP = new Item(null, null);
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

  /** Writes what is waiting and ends. */
  void stop() {
    stopping = true;
    queue.offer(STOP); // wakes the thread; where there is no room for it the thread is awake
    try {
      thread.join(STOPPING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    List<Item> batch = new ArrayList<>(batchSize);
    int last = 0;
    try {
      while (!stopping || !queue.isEmpty()) {
        batch.clear();
        collect(batch, last);
        last = batch.size();
        write(batch);
      }
    } catch (InterruptedException e) {
      LOG.warn("Interrupted; no more messages are written");
    }
  }

  private void write(List<Item> batch) {
    try {
      transaction.write(batch);
    } catch (RuntimeException e) {
      LOG.error("A batch of messages was not written", e);
      batch.forEach(item -> item.outcome().completeExceptionally(new Unavailable()));
    }
  }

  /** Waits for the first item, then takes what there is. */
  private void collect(List<Item> batch, int last) throws InterruptedException {
    batch.add(queue.take());
    queue.drainTo(batch, batchSize - 1);
    if (last > 1 && lingerNanos > 0 && !stopping) {
      linger(batch, Math.min(last, batchSize));
    }
    batch.remove(STOP);
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
