package app.otodoke.conduct.internal;

import app.otodoke.chat.PurgeApi;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.posts.PostPurgeApi;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes away what banned people wrote, piece by piece, and goes on after a restart. */
@ApplicationScoped
class PurgeService {

  private static final int PIECE = 100;

  private final EntityManager database;
  private final PurgeApi messages;
  private final PostPurgeApi posts;
  private final Clock clock;

  PurgeService(EntityManager database, PurgeApi messages, PostPurgeApi posts, Clock clock) {
    this.database = database;
    this.messages = messages;
    this.posts = posts;
    this.clock = clock;
  }

  @Scheduled(
      every = "1s",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void call() {
    for (Row ban : QuarkusTransaction.requiringNew().call(this::wanted)) {
      purge(ban.uuid("user_id"), ban.uuid("by_id"));
    }
  }

  private List<Row> wanted() {
    return Sql.of("select user_id, by_id from conduct.bans where purge and purged_at is null")
        .rows(database);
  }

  private void purge(UUID authorId, UUID byId) {
    while (messages.purge(byId, authorId, PIECE) == PIECE) {
      // each piece is through before the next
    }
    while (posts.purge(authorId, PIECE) > 0) {
      // until none are left
    }
    QuarkusTransaction.requiringNew().run(() -> done(authorId));
  }

  private void done(UUID authorId) {
    Sql.of("update conduct.bans set purged_at = :now where user_id = :id")
        .with("now", clock.instant())
        .with("id", authorId)
        .run(database);
  }
}
