package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.accounts.SignedIn;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** Opens a session on a second device by a code. Of several at once one succeeds. */
@ApplicationScoped
class CompleteTransferService {

  private final Attempts attempts;
  private final TransferQuery transfers;
  private final UserRepository users;
  private final OpenSessionService open;
  private final CircleApi circle;
  private final Clock clock;

  CompleteTransferService(
      Attempts attempts,
      TransferQuery transfers,
      UserRepository users,
      OpenSessionService open,
      CircleApi circle,
      Clock clock) {
    this.attempts = attempts;
    this.transfers = transfers;
    this.users = users;
    this.open = open;
    this.circle = circle;
    this.clock = clock;
  }

  @Transactional
  SignedIn call(String code, Origin origin) {
    Attempts.Attempt attempt = attempts.take(Attempts.Kind.LINK, null, origin.address());
    TransferEntity transfer = transfers.find(code, LockModeType.PESSIMISTIC_WRITE);
    attempt.succeeded();
    transfer.usedAt = clock.instant();
    UserEntity user = users.findById(transfer.userId, LockModeType.PESSIMISTIC_READ);
    circle.record(new AuditEntry(user.id, "session.transferred", user.id, Map.of()));
    return open.call(user, origin);
  }
}
