package app.otodoke.accounts.internal;

import app.otodoke.accounts.SessionEnded;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A signed-in device, and the family of its refresh tokens. */
@Entity
@DynamicUpdate
@Table(schema = "accounts", name = "sessions")
class SessionEntity {

  @Id UUID id;

  @Column(name = "user_id")
  UUID userId;

  String device;
  String address;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "last_seen_at")
  Instant lastSeenAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "ended_at")
  Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason")
  SessionEnded.Reason endReason;

  boolean over(Instant now) {
    return endedAt != null || !now.isBefore(expiresAt);
  }
}
