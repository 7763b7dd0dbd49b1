package app.otodoke.circle.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity(name = "Audit")
@Table(schema = "circle", name = "audit")
class AuditEntity {

  @Id UUID id;
  Instant at;

  UUID actorId;

  String action;

  UUID subjectId;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> details;
}
