package app.otodoke.conduct.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.ChangeMember;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Lets somebody in again. */
@ApplicationScoped
class UnbanService {

  private final EntityManager database;
  private final AccountsApi accounts;
  private final CircleApi circle;

  UnbanService(EntityManager database, AccountsApi accounts, CircleApi circle) {
    this.database = database;
    this.accounts = accounts;
    this.circle = circle;
  }

  @Transactional
  void call(Actor actor, UUID userId) {
    ConductAccess.requireModerator(actor);
    int rows =
        Sql.of("delete from conduct.bans where user_id = :them").with("them", userId).run(database);
    if (rows == 0) {
      throw new NotThere();
    }
    accounts.changeMember(actor, userId, new ChangeMember(null, false));
    circle.record(new AuditEntry(actor.userId(), "member.unbanned", userId, Map.of()));
  }
}
