package app.otodoke.accounts.internal;

import app.otodoke.accounts.ResetNotGood;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Uses a link up. Of several at once one succeeds. */
@ApplicationScoped
class UseLinkService {

  private final LinkRepository links;
  private final Clock clock;

  UseLinkService(LinkRepository links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  LinkEntity call(LinkEntity.Purpose purpose, String token) {
    int rows =
        links.update(
            """
            usedAt = ?1
            where hash = ?2 and purpose = ?3 and usedAt is null and expiresAt > ?1
            """,
            clock.instant(),
            OpaqueSecrets.hash(token),
            purpose);
    if (rows == 0) {
      throw new ResetNotGood();
    }
    return links.findById(OpaqueSecrets.hash(token), LockModeType.NONE);
  }
}
