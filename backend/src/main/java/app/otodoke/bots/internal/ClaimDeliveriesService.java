package app.otodoke.bots.internal;

import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Takes deliveries whose turn it is, for this node alone. Should it stop in between, they are due
 * again after a while: at least once, never lost.
 */
@ApplicationScoped
class ClaimDeliveriesService {

  private final EntityManager database;
  private final WebhookSettings settings;
  private final Clock clock;

  ClaimDeliveriesService(EntityManager database, WebhookSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  @Transactional
  List<Due> call(int limit) {
    return Sql.of(
            """
            update bots.deliveries d set attempts = d.attempts + 1, next_at = :back
            from bots.webhooks w
            where w.id = d.webhook_id and d.id in (
              select o.id from bots.deliveries o
              join bots.webhooks v on v.id = o.webhook_id and v.state = 'ACTIVE'
              where o.state = 'PENDING' and o.next_at <= :now
              order by o.next_at limit :limit for update of o skip locked)
            returning d.id, d.webhook_id, w.url, w.secret, d.payload, d.attempts
            """)
        .with("now", clock.instant())
        .with("back", clock.instant().plus(settings.timeout().multipliedBy(3)))
        .with("limit", limit)
        .rows(database)
        .stream()
        .map(
            row ->
                new Due(
                    row.uuid("id"),
                    row.uuid("webhook_id"),
                    row.text("url"),
                    row.text("secret"),
                    row.text("payload"),
                    row.integer("attempts")))
        .toList();
  }
}
