package app.otodoke.accounts.internal;

import app.otodoke.accounts.InviteNotGood;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Takes one use of an invitation. Of several at once that want the last one, one gets it. */
@ApplicationScoped
class UseInviteService {

  private static final String GOOD =
      """
      code = :code and revoked_at is null and expires_at > :now and uses < max_uses
      and exists (select 1 from accounts.users u
        where u.id = created_by and u.suspended_at is null)
      """;

  private final EntityManager entities;
  private final Clock clock;

  UseInviteService(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Answers who invited. */
  @Transactional(Transactional.TxType.MANDATORY)
  UUID call(String code) {
    List<?> inviter =
        entities
            .createNativeQuery(
                "update accounts.invites set uses = uses + 1 where "
                    + GOOD
                    + " returning created_by",
                UUID.class)
            .setParameter("code", code)
            .setParameter("now", clock.instant())
            .getResultList();
    if (inviter.isEmpty()) {
      throw new InviteNotGood();
    }
    return (UUID) inviter.getFirst();
  }
}
