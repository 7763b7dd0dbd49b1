package app.otodoke.accounts.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Links to choose a password are void once one was chosen. */
@ApplicationScoped
class VoidLinksService {

  private final LinkRepository links;
  private final Clock clock;

  VoidLinksService(LinkRepository links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void call(UUID userId) {
    links.update(
        "usedAt = ?1 where userId = ?2 and purpose = ?3 and usedAt is null",
        clock.instant(),
        userId,
        LinkEntity.Purpose.PASSWORD);
  }
}
