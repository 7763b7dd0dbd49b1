package app.otodoke.bots.internal;

import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Sends something again, as if for the first time. */
@ApplicationScoped
class RedeliverService {

  private final EntityManager database;
  private final Clock clock;

  RedeliverService(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID webhookId, UUID deliveryId) {
    BotAccess.requireOwner(actor);
    int rows =
        Sql.of("update bots.deliveries set state = 'PENDING', attempts = 0, next_at = :now,")
            .add("delivered_at = null where id = :id and webhook_id = :webhook")
            .with("now", clock.instant())
            .with("id", deliveryId)
            .with("webhook", webhookId)
            .run(database);
    if (rows == 0) {
      throw new NotThere();
    }
  }
}
