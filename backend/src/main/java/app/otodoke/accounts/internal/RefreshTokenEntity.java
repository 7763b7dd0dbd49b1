package app.otodoke.accounts.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(schema = "accounts", name = "refresh_tokens")
class RefreshTokenEntity {

  @Id byte[] hash;

  UUID sessionId;

  Instant createdAt;

  Instant expiresAt;

  /** When it was exchanged for the next one. */
  Instant spentAt;
}
