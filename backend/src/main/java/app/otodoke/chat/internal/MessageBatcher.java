package app.otodoke.chat.internal;

import app.otodoke.shared.Unavailable;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Collects the messages of everybody who is sending at the same time and has each lane write them
 * in one transaction. A room always takes the same lane.
 */
@ApplicationScoped
class MessageBatcher {

  private final BatchTransaction transaction;
  private final int laneCount;
  private final int batchSize;
  private final Duration linger;
  private final Duration timeout;
  private final int queueSize;
  private BatchLane[] lanes;

  MessageBatcher(
      BatchTransaction transaction,
      @ConfigProperty(name = "otodoke.chat.writer.lanes") int lanes,
      @ConfigProperty(name = "otodoke.chat.writer.batch") int batchSize,
      @ConfigProperty(name = "otodoke.chat.writer.linger") Duration linger,
      @ConfigProperty(name = "otodoke.chat.writer.timeout") Duration timeout,
      @ConfigProperty(name = "otodoke.chat.writer.queue") int queueSize) {
    this.transaction = transaction;
    this.laneCount = lanes;
    this.batchSize = batchSize;
    this.linger = linger;
    this.timeout = timeout;
    this.queueSize = queueSize;
  }

  @PostConstruct
  void start() {
    lanes =
        IntStream.range(0, laneCount)
            .mapToObj(i -> new BatchLane(i, transaction, queueSize, batchSize, linger))
            .toArray(BatchLane[]::new);
  }

  /**
   * Completes once the transaction with the draft has ended, with {@link Unavailable} when that
   * takes too long: then the draft may be stored or not, and sending it again is safe.
   */
  CompletableFuture<Outcome> write(Draft draft) {
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    BatchLane lane = lanes[Math.floorMod(draft.roomId().hashCode(), lanes.length)];
    if (!lane.offer(new BatchLane.Item(draft, outcome))) {
      return CompletableFuture.failedFuture(new Unavailable());
    }
    return outcome
        .orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionallyCompose(
            e ->
                CompletableFuture.failedFuture(
                    e instanceof TimeoutException ? new Unavailable() : e));
  }

  void stop(@Observes ShutdownEvent event) {
    for (BatchLane lane : lanes) {
      lane.stop();
    }
  }
}
