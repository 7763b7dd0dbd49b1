package app.otodoke.bots.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.bots.HookView;
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

/** The secret addresses of a room, without their secrets. */
@ApplicationScoped
class HooksQuery {

  private final EntityManager database;
  private final AccountsApi accounts;
  private final HookRooms rooms;

  HooksQuery(EntityManager database, AccountsApi accounts, HookRooms rooms) {
    this.database = database;
    this.accounts = accounts;
    this.rooms = rooms;
  }

  @Transactional
  List<HookView> list(Actor actor, UUID roomId) {
    rooms.require(actor, roomId);
    return views(
        Sql.of("select * from bots.hooks where room_id = :room order by id desc")
            .with("room", roomId)
            .rows(database));
  }

  List<HookView> views(List<Row> rows) {
    Set<UUID> ids =
        rows.stream()
            .flatMap(row -> Stream.of(row.uuid("bot_id"), row.uuid("created_by")))
            .collect(Collectors.toSet());
    Map<UUID, PersonView> people = accounts.people(ids);
    return rows.stream()
        .map(
            row ->
                new HookView(
                    row.uuid("id"),
                    row.uuid("room_id"),
                    row.text("name"),
                    people.get(row.uuid("bot_id")),
                    people.get(row.uuid("created_by")),
                    row.instant("created_at"),
                    row.instant("last_used_at")))
        .toList();
  }
}
