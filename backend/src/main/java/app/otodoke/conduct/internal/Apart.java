package app.otodoke.conduct.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.HiddenAuthors;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who is kept apart by a block, in memory: asked with every message, so it must cost nothing. Read
 * anew at once after a change here and every second for changes on other nodes.
 */
@ApplicationScoped
class Apart implements HiddenAuthors {

  private final EntityManager database;
  private volatile Map<UUID, Set<UUID>> pairs = Map.of();

  Apart(EntityManager database) {
    this.database = database;
  }

  @Override
  public Set<UUID> from(UUID userId) {
    return pairs.getOrDefault(userId, Set.of());
  }

  /** Once the database is there. */
  void onStart(@Observes @Priority(5_000) StartupEvent event) {
    read();
  }

  void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) BlocksChanged event) {
    read();
  }

  @Scheduled(
      every = "1s",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void read() {
    pairs = QuarkusTransaction.requiringNew().call(this::load);
  }

  private Map<UUID, Set<UUID>> load() {
    Map<UUID, Set<UUID>> found = new HashMap<>();
    Sql.of("select user_id, other_id from conduct.blocks")
        .rows(database)
        .forEach(
            row -> {
              UUID one = row.uuid("user_id");
              UUID other = row.uuid("other_id");
              found.computeIfAbsent(one, id -> new HashSet<>()).add(other);
              found.computeIfAbsent(other, id -> new HashSet<>()).add(one);
            });
    found.replaceAll((id, others) -> Set.copyOf(others));
    return Map.copyOf(found);
  }
}
