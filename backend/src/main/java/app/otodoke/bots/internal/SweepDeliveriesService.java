package app.otodoke.bots.internal;

import app.otodoke.platform.sql.Sql;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets deliveries after thirty days. */
@ApplicationScoped
class SweepDeliveriesService {

  private static final Duration KEPT = Duration.ofDays(30);

  private final EntityManager database;
  private final Clock clock;

  SweepDeliveriesService(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "12m")
  @Transactional
  void call() {
    Sql.of("delete from bots.deliveries where created_at < :then")
        .with("then", clock.instant().minus(KEPT))
        .run(database);
  }
}
