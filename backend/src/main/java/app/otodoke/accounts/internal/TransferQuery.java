package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.accounts.PersonView;
import app.otodoke.accounts.TransferNotGood;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Codes for a second device that can still be used. */
@ApplicationScoped
class TransferQuery {

  private final Attempts attempts;
  private final TransferRepository transfers;
  private final PeopleQuery people;
  private final Clock clock;

  TransferQuery(Attempts attempts, TransferRepository transfers, PeopleQuery people, Clock clock) {
    this.attempts = attempts;
    this.transfers = transfers;
    this.people = people;
    this.clock = clock;
  }

  @Transactional
  PersonView person(String code, Origin origin) {
    Attempts.Attempt attempt = attempts.take(Attempts.Kind.LINK, null, origin.address());
    TransferEntity transfer = find(code, LockModeType.NONE);
    attempt.succeeded();
    return people.byId(List.of(transfer.userId)).get(transfer.userId);
  }

  /**
   * The code, while the session that showed it is open and its person is let in.
   *
   * @throws TransferNotGood when it cannot be used
   */
  TransferEntity find(String code, LockModeType lock) {
    TransferEntity transfer =
        transfers
            .find(
                """
                hash = ?1 and usedAt is null and expiresAt > ?2
                and exists (select 1 from SessionEntity s
                  where s.id = sessionId and s.endedAt is null and s.expiresAt > ?2)
                and exists (select 1 from UserEntity u
                  where u.id = userId and u.suspendedAt is null)
                """,
                OpaqueSecrets.hash(code),
                clock.instant())
            .withLock(lock)
            .firstResult();
    if (transfer == null) {
      throw new TransferNotGood();
    }
    return transfer;
  }
}
