package app.otodoke.conduct.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.conduct.BanView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is banned. */
@ApplicationScoped
class BansQuery {

  private static final String ALL = "select * from conduct.bans ";

  private final EntityManager database;
  private final AccountsApi accounts;

  BansQuery(EntityManager database, AccountsApi accounts) {
    this.database = database;
    this.accounts = accounts;
  }

  @Transactional
  List<BanView> list(Actor actor) {
    ConductAccess.requireModerator(actor);
    return views(Sql.of(ALL + "order by at desc, user_id limit 200").rows(database));
  }

  @Transactional
  BanView one(UUID userId) {
    return views(Sql.of(ALL + "where user_id = :id").with("id", userId).rows(database)).getFirst();
  }

  private List<BanView> views(List<Row> rows) {
    Set<UUID> ids =
        rows.stream()
            .flatMap(row -> Stream.of(row.uuid("user_id"), row.uuid("by_id")))
            .collect(Collectors.toSet());
    Map<UUID, PersonView> people = accounts.people(ids);
    return rows.stream()
        .map(
            row ->
                new BanView(
                    people.get(row.uuid("user_id")),
                    people.get(row.uuid("by_id")),
                    row.text("reason"),
                    row.instant("at"),
                    row.flag("purge"),
                    row.has("purged_at")))
        .toList();
  }
}
