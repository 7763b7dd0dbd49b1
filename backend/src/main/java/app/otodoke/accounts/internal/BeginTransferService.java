package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.accounts.TransferCode;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Makes a code for a second device of the same person. */
@ApplicationScoped
class BeginTransferService {

  private static final Duration LIFE = Duration.ofMinutes(5);

  private final Attempts attempts;
  private final TransferRepository transfers;
  private final Clock clock;

  BeginTransferService(Attempts attempts, TransferRepository transfers, Clock clock) {
    this.attempts = attempts;
    this.transfers = transfers;
    this.clock = clock;
  }

  @Transactional
  TransferCode call(Actor actor, Origin origin) {
    AccountAccess.requireSession(actor);
    attempts.take(Attempts.Kind.TRANSFER, actor.userId().toString(), origin.address());
    transfers.delete("sessionId = ?1 and usedAt is null", actor.sessionId());
    String code = OpaqueSecrets.code();
    TransferEntity transfer = new TransferEntity();
    transfer.hash = OpaqueSecrets.hash(code);
    transfer.sessionId = actor.sessionId();
    transfer.userId = actor.userId();
    transfer.createdAt = clock.instant();
    transfer.expiresAt = transfer.createdAt.plus(LIFE);
    transfers.persist(transfer);
    return new TransferCode(code, "/transfer/" + code, transfer.expiresAt);
  }
}
