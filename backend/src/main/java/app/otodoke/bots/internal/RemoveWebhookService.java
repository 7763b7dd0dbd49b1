package app.otodoke.bots.internal;

import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Ends a webhook. */
@ApplicationScoped
class RemoveWebhookService {

  private final EntityManager database;
  private final CircleApi circle;

  RemoveWebhookService(EntityManager database, CircleApi circle) {
    this.database = database;
    this.circle = circle;
  }

  @Transactional
  void call(Actor actor, UUID id) {
    BotAccess.requireOwner(actor);
    int rows = Sql.of("delete from bots.webhooks where id = :id").with("id", id).run(database);
    if (rows > 0) {
      circle.record(new AuditEntry(actor.userId(), "webhook.removed", null, Map.of()));
    }
  }
}
