package app.otodoke.ratings.internal;

import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Opens a round before time. */
@ApplicationScoped
class OpenRoundService {

  private final RoundAccess access;
  private final RoundSeal seal;

  OpenRoundService(RoundAccess access, RoundSeal seal) {
    this.access = access;
    this.seal = seal;
  }

  @Transactional
  void call(Actor actor, UUID id) {
    actor.requireScope("messages:write");
    RoundEntity round = access.held(actor, id);
    if (!access.mayOpen(actor, round)) {
      throw new NotAllowed();
    }
    seal.open(round);
  }
}
