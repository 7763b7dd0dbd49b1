package app.otodoke.accounts.internal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SessionRepository implements PanacheRepositoryBase<SessionEntity, UUID> {

  /**
   * Those of a user that were not ended, locked.
   *
   * @param except one that is left out; may be null
   */
  List<SessionEntity> lockOpen(UUID userId, UUID except) {
    return find("userId = ?1 and endedAt is null order by id", userId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .stream()
        .filter(session -> !session.id.equals(except))
        .toList();
  }
}
