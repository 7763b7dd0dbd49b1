package app.otodoke.accounts.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(schema = "accounts", name = "invites")
class InviteEntity {

  @Id UUID id;
  String code;

  UUID createdBy;

  int uses;

  int maxUses;

  Instant createdAt;

  Instant expiresAt;

  Instant revokedAt;
}
