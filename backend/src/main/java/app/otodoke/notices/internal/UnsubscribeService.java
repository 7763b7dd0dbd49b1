package app.otodoke.notices.internal;

import app.otodoke.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Lets devices ring no longer. */
@ApplicationScoped
class UnsubscribeService {

  private final EntityManager database;

  UnsubscribeService(EntityManager database) {
    this.database = database;
  }

  /**
   * Forgets a device.
   *
   * @param userId whose it must be
   */
  @Transactional
  void call(UUID userId, String endpoint) {
    Sql.of("delete from notices.subscriptions where user_id = :user and endpoint = :endpoint")
        .with("user", userId)
        .with("endpoint", endpoint)
        .run(database);
  }
}
