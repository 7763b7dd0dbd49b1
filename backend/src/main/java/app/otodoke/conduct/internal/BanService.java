package app.otodoke.conduct.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ChangeMember;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.conduct.BanMember;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Checks;
import app.otodoke.shared.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Shuts somebody out and remembers why. */
@ApplicationScoped
class BanService {

  private final EntityManager database;
  private final AccountsApi accounts;
  private final CircleApi circle;
  private final Clock clock;

  BanService(EntityManager database, AccountsApi accounts, CircleApi circle, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.circle = circle;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID userId, BanMember command) {
    ConductAccess.requireModerator(actor);
    if (userId.equals(actor.userId())) {
      throw new InvalidInput("userId", "oneself");
    }
    Checks checks = new Checks();
    String reason = checks.lines("reason", command.reason(), 500);
    checks.refuseIfWrong();
    accounts.changeMember(actor, userId, new ChangeMember(null, true));
    Sql.of(
            """
            insert into conduct.bans (user_id, by_id, reason, at, purge)
            values (:them, :me, nullif(:reason, ''), :now, :purge)
            on conflict (user_id) do update set by_id = excluded.by_id,
              reason = excluded.reason, at = excluded.at, purge = bans.purge or excluded.purge
            """)
        .with("them", userId)
        .with("me", actor.userId())
        .with("reason", reason == null ? "" : reason)
        .with("now", clock.instant())
        .with("purge", command.purge())
        .run(database);
    Map<String, String> details = Map.of("purge", String.valueOf(command.purge()));
    circle.record(new AuditEntry(actor.userId(), "member.banned", userId, details));
  }
}
