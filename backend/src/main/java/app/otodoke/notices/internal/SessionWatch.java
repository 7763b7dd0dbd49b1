package app.otodoke.notices.internal;

import app.otodoke.accounts.SessionEnded;
import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** A device rings no longer than the session lasts that asked for it: both end together. */
@ApplicationScoped
class SessionWatch {

  private final EntityManager database;

  SessionWatch(EntityManager database) {
    this.database = database;
  }

  void ended(@Observes SessionEnded event) {
    Sql.of("delete from notices.subscriptions where session_id = :session")
        .with("session", event.sessionId())
        .run(database);
  }
}
