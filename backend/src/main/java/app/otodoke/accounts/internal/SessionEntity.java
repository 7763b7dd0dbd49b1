package app.otodoke.accounts.internal;

import app.otodoke.accounts.Origin;
import app.otodoke.accounts.SessionEnded;
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

  UUID userId;

  String device;
  String address;

  Instant createdAt;

  Instant lastSeenAt;

  Instant expiresAt;

  Instant endedAt;

  @Enumerated(EnumType.STRING)
  SessionEnded.Reason endReason;

  void seen(Origin origin, Instant now) {
    lastSeenAt = now;
    device = Device.of(origin.userAgent());
    address = String.valueOf(origin.address());
  }

  boolean over(Instant now) {
    return endedAt != null || !now.isBefore(expiresAt);
  }
}
