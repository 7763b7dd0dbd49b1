package app.otodoke.accounts.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link that is good once. */
@Entity
@Table(schema = "accounts", name = "links")
class LinkEntity {

  enum Purpose {
    PASSWORD,
    EMAIL
  }

  @Id byte[] hash;

  @Enumerated(EnumType.STRING)
  Purpose purpose;

  UUID userId;

  /** The address to confirm. */
  String email;

  Instant createdAt;

  Instant expiresAt;

  Instant usedAt;
}
