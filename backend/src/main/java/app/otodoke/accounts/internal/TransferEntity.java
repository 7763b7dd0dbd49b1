package app.otodoke.accounts.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A code by which a second device signs in. */
@Entity
@Table(schema = "accounts", name = "transfers")
class TransferEntity {

  @Id byte[] hash;

  /** The session that showed it. */
  UUID sessionId;

  UUID userId;

  Instant createdAt;

  Instant expiresAt;

  Instant usedAt;
}
