package app.otodoke.bots.internal;

import app.otodoke.chat.EntriesCommitted;
import app.otodoke.platform.sql.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/** Hears and delivers: soon after something was said, and every second for what is due again. */
@ApplicationScoped
class WebhookLoop {

  private static final int AT_ONCE = 16;

  private final EntityManager database;
  private final HearService hear;
  private final ClaimDeliveriesService claim;
  private final DeliverService deliver;
  private final AtomicBoolean said = new AtomicBoolean(true);
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  WebhookLoop(
      EntityManager database,
      HearService hear,
      ClaimDeliveriesService claim,
      DeliverService deliver) {
    this.database = database;
    this.hear = hear;
    this.claim = claim;
    this.deliver = deliver;
  }

  /** A hint only; what it is about is read from the log. */
  void onEntries(@Observes EntriesCommitted event) {
    said.set(true);
  }

  @Scheduled(every = "1s", delayed = "8s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void turn() {
    if (said.getAndSet(false)) {
      listen();
    }
    claim.call(AT_ONCE).forEach(due -> threads.execute(() -> deliver.call(due)));
  }

  /** What other nodes' people said gives no hint here. */
  @Scheduled(
      every = "10s",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void listen() {
    for (UUID id : QuarkusTransaction.requiringNew().call(this::webhooks)) {
      while (hear.call(id)) {
        // a piece at a time
      }
    }
  }

  private List<UUID> webhooks() {
    return Sql.of("select id from bots.webhooks").rows(database).stream()
        .map(row -> row.uuid("id"))
        .toList();
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
