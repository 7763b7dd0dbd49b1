package app.otodoke.bots.internal;

import app.otodoke.bots.DeliveryState;
import app.otodoke.bots.DeliveryView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What a webhook sent, and how it went. */
@ApplicationScoped
class DeliveriesQuery {

  private final EntityManager database;

  DeliveriesQuery(EntityManager database) {
    this.database = database;
  }

  @Transactional
  Page<DeliveryView> page(Actor actor, UUID webhookId, String after, int limit) {
    BotAccess.requireOwner(actor);
    Cursor cursor = Cursor.parse(after, 1);
    Sql sql =
        Sql.of("select * from bots.deliveries where webhook_id = :webhook")
            .with("webhook", webhookId);
    if (cursor != null) {
      sql.add("and id < :after").with("after", cursor.uuid(0));
    }
    int size = Page.limit(limit, limit);
    List<Row> rows = sql.add("order by id desc limit :size").with("size", size + 1).rows(database);
    return Page.of(rows, size, row -> Cursor.of(row.uuid("id"))).map(DeliveriesQuery::view);
  }

  @Transactional
  DeliveryView one(UUID id) {
    return Sql.of("select * from bots.deliveries where id = :id")
        .with("id", id)
        .first(database)
        .map(DeliveriesQuery::view)
        .orElseThrow(NotThere::new);
  }

  private static DeliveryView view(Row row) {
    return new DeliveryView(
        row.uuid("id"),
        DeliveryState.valueOf(row.text("state")),
        row.integer("attempts"),
        row.integer("status"),
        row.text("error"),
        row.instant("created_at"),
        row.instant("next_at"),
        row.instant("delivered_at"));
  }
}
