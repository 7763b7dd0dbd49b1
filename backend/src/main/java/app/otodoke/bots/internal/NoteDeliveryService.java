package app.otodoke.bots.internal;

import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Notes how a delivery went: done, tried again later, or given up; and how the webhook fares. */
@ApplicationScoped
class NoteDeliveryService {

  private static final Duration LONGEST = Duration.ofHours(1);

  private final EntityManager database;
  private final WebhookSettings settings;
  private final Clock clock;

  NoteDeliveryService(EntityManager database, WebhookSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param status of the answer; null when there was none
   * @param error why there was none
   */
  @Transactional
  void call(Due due, Integer status, String error) {
    boolean good = status != null && status >= 200 && status < 300;
    boolean over = good || due.attempts() >= settings.attempts();
    Instant now = clock.instant();
    Sql.of(
            """
            update bots.deliveries set state = :state, status = nullif(:status, 0),
              error = nullif(:error, ''),
              next_at = case when :over then null else cast(:next as timestamptz) end,
              delivered_at = case when :good then cast(:now as timestamptz) end
            where id = :id
            """)
        .with("state", good ? "DELIVERED" : over ? "FAILED" : "PENDING")
        .with("status", status == null ? 0 : status)
        .with("error", error == null ? "" : error)
        .with("over", over)
        .with("good", good)
        .with("next", now.plus(wait(due.attempts())))
        .with("now", now)
        .with("id", due.id())
        .run(database);
    if (good) {
      Sql.of("update bots.webhooks set failing_since = null where id = :id")
          .with("id", due.webhookId())
          .run(database);
    } else {
      failed(due, now);
    }
  }

  private void failed(Due due, Instant now) {
    Sql.of(
            """
            update bots.webhooks set
              failing_since = coalesce(failing_since, cast(:now as timestamptz)),
              state = case when failing_since <= :long then 'PAUSED' else state end
            where id = :id
            """)
        .with("now", now)
        .with("long", now.minus(settings.pauseAfter()))
        .with("id", due.webhookId())
        .run(database);
  }

  /** Twice as long each time, a fifth more or less so that not all come back at once. */
  private Duration wait(int attempts) {
    double usual = settings.retryAfter().toMillis() * Math.pow(2, attempts - 1);
    double most = Math.min(usual, LONGEST.toMillis());
    return Duration.ofMillis((long) (most * ThreadLocalRandom.current().nextDouble(0.8, 1.2)));
  }
}
