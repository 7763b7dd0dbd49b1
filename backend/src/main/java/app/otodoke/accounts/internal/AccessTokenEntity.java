package app.otodoke.accounts.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(schema = "accounts", name = "access_tokens")
class AccessTokenEntity {

  @Id UUID id;

  @Column(name = "user_id")
  UUID userId;

  String name;
  byte[] hash;
  String hint;

  @JdbcTypeCode(SqlTypes.JSON)
  List<String> scopes;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "expires_at")
  Instant expiresAt;

  @Column(name = "last_used_at")
  Instant lastUsedAt;

  @Column(name = "revoked_at")
  Instant revokedAt;
}
