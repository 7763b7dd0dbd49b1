package app.otodoke.conduct.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.conduct.TooManyBlocks;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Blocks or mutes a person, or no longer. */
@ApplicationScoped
class TurnFromService {

  private static final int MOST = 1_000;

  private final EntityManager database;
  private final AccountsApi accounts;
  private final Event<BlocksChanged> changed;
  private final Clock clock;

  TurnFromService(
      EntityManager database, AccountsApi accounts, Event<BlocksChanged> changed, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, Aversion aversion, UUID userId, boolean on) {
    ConductAccess.requireSession(actor);
    if (userId.equals(actor.userId())) {
      throw new InvalidInput("userId", "oneself");
    }
    if (on) {
      add(actor, aversion, userId);
    } else {
      Sql.of("delete from " + aversion.table + " where user_id = :me and other_id = :them")
          .with("me", actor.userId())
          .with("them", userId)
          .run(database);
    }
    changed.fire(new BlocksChanged());
  }

  private void add(Actor actor, Aversion aversion, UUID userId) {
    if (!accounts.people(List.of(userId)).containsKey(userId)) {
      throw new NotThere();
    }
    long held =
        Sql.of("select count(*) as held from " + aversion.table + " where user_id = :me")
            .with("me", actor.userId())
            .first(database)
            .orElseThrow()
            .number("held");
    if (held >= MOST) {
      throw new TooManyBlocks();
    }
    Sql.of("insert into " + aversion.table + " (user_id, other_id, created_at)")
        .add("values (:me, :them, :now) on conflict do nothing")
        .with("me", actor.userId())
        .with("them", userId)
        .with("now", clock.instant())
        .run(database);
  }
}
