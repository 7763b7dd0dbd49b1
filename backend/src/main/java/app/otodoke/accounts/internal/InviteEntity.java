package app.otodoke.accounts.internal;

import jakarta.persistence.Column;
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

  @Column(name = "created_by")
  UUID createdBy;

  int uses;

  @Column(name = "max_uses")
  int maxUses;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "revoked_at")
  Instant revokedAt;
}
