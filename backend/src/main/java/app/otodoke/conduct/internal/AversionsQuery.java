package app.otodoke.conduct.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Whom somebody blocks or mutes. */
@ApplicationScoped
class AversionsQuery {

  private final EntityManager database;
  private final AccountsApi accounts;

  AversionsQuery(EntityManager database, AccountsApi accounts) {
    this.database = database;
    this.accounts = accounts;
  }

  @Transactional
  List<PersonView> list(Actor actor, Aversion aversion) {
    ConductAccess.requireSession(actor);
    List<UUID> ids =
        Sql.of("select other_id from " + aversion.table + " where user_id = :me")
            .add("order by created_at desc, other_id")
            .with("me", actor.userId())
            .rows(database)
            .stream()
            .map(row -> row.uuid("other_id"))
            .toList();
    Map<UUID, PersonView> people = accounts.people(ids);
    return ids.stream().map(people::get).filter(Objects::nonNull).toList();
  }

  @Transactional
  Map<UUID, Set<UUID>> muted(Collection<UUID> userIds) {
    Map<UUID, Set<UUID>> muted = new HashMap<>();
    if (!userIds.isEmpty()) {
      Sql.of("select user_id, other_id from " + Aversion.MUTE.table)
          .add("where user_id in (:users)")
          .with("users", userIds)
          .rows(database)
          .forEach(
              row ->
                  muted
                      .computeIfAbsent(row.uuid("user_id"), id -> new HashSet<>())
                      .add(row.uuid("other_id")));
    }
    return muted;
  }
}
