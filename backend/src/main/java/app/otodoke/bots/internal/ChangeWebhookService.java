package app.otodoke.bots.internal;

import app.otodoke.bots.WebhookState;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Checks;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Pauses a webhook or lets it go on. */
@ApplicationScoped
class ChangeWebhookService {

  private final EntityManager database;
  private final CircleApi circle;

  ChangeWebhookService(EntityManager database, CircleApi circle) {
    this.database = database;
    this.circle = circle;
  }

  @Transactional
  void call(Actor actor, UUID id, WebhookState state) {
    BotAccess.requireOwner(actor);
    Checks checks = new Checks();
    checks.that(state != null, "state", "choice", "ACTIVE, PAUSED");
    checks.refuseIfWrong();
    int rows =
        Sql.of("update bots.webhooks set state = :state, failing_since = null where id = :id")
            .with("state", state.name())
            .with("id", id)
            .run(database);
    if (rows == 0) {
      throw new NotThere();
    }
    Map<String, String> details = Map.of("state", state.name());
    circle.record(new AuditEntry(actor.userId(), "webhook.changed", null, details));
  }
}
