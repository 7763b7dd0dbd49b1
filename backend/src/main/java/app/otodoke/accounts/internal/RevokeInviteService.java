package app.otodoke.accounts.internal;

import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
class RevokeInviteService {

  private final InviteRepository invites;
  private final Clock clock;

  RevokeInviteService(InviteRepository invites, Clock clock) {
    this.invites = invites;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID inviteId) {
    AccountAccess.requireSession(actor);
    int rows =
        invites.update(
            "revokedAt = ?1 where id = ?2 and revokedAt is null and (createdBy = ?3 or ?4 = true)",
            clock.instant(),
            inviteId,
            actor.userId(),
            actor.isOwner());
    if (rows == 0) {
      throw new NotThere();
    }
  }
}
