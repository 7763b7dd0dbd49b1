package app.otodoke.accounts.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(schema = "accounts", name = "refresh_tokens")
class RefreshTokenEntity {

  @Id byte[] hash;

  @Column(name = "session_id")
  UUID sessionId;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  /** When it was exchanged for the next one. */
  @Column(name = "spent_at")
  Instant spentAt;
}
