package app.otodoke.bots.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.bots.WebhookEvent;
import app.otodoke.bots.WebhookState;
import app.otodoke.bots.WebhookView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Webhooks, without their secrets. */
@ApplicationScoped
class WebhooksQuery {

  private static final String ALL =
      "select w.*, array_to_string(room_ids, ' ') as rooms from bots.webhooks w ";

  private final EntityManager database;
  private final AccountsApi accounts;

  WebhooksQuery(EntityManager database, AccountsApi accounts) {
    this.database = database;
    this.accounts = accounts;
  }

  @Transactional
  List<WebhookView> list(Actor actor) {
    BotAccess.requireOwner(actor);
    return views(Sql.of(ALL + "order by id desc").rows(database));
  }

  @Transactional
  WebhookView one(UUID id) {
    return views(Sql.of(ALL + "where id = :id").with("id", id).rows(database)).stream()
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private List<WebhookView> views(List<Row> rows) {
    Map<UUID, PersonView> bots =
        accounts.people(rows.stream().map(row -> row.uuid("bot_id")).distinct().toList());
    return rows.stream()
        .map(
            row ->
                new WebhookView(
                    row.uuid("id"),
                    bots.get(row.uuid("bot_id")),
                    row.text("url"),
                    WebhookEvent.valueOf(row.text("event")),
                    ids(row.text("rooms")),
                    WebhookState.valueOf(row.text("state")),
                    row.instant("failing_since"),
                    row.instant("created_at")))
        .toList();
  }

  static List<UUID> ids(String text) {
    return text == null || text.isEmpty()
        ? List.of()
        : Stream.of(text.split(" ")).map(UUID::fromString).toList();
  }
}
