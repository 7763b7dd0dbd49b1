package app.otodoke.accounts.internal;

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

  UUID userId;

  String name;
  byte[] hash;
  String hint;

  @JdbcTypeCode(SqlTypes.JSON)
  List<String> scopes;

  Instant createdAt;

  Instant expiresAt;

  Instant lastUsedAt;

  Instant revokedAt;
}
