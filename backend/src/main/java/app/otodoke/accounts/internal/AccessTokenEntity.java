package app.otodoke.accounts.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
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

  // a set: were it a list, Hibernate would take every list of strings for JSON, arrays of other
  // modules included
  @JdbcTypeCode(SqlTypes.JSON)
  Set<String> scopes;

  Instant createdAt;

  Instant expiresAt;

  Instant lastUsedAt;

  Instant revokedAt;
}
