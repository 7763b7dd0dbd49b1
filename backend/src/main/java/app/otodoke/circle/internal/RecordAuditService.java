package app.otodoke.circle.internal;

import app.otodoke.circle.AuditEntry;
import app.otodoke.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

@ApplicationScoped
class RecordAuditService {

  private final AuditRepository repository;
  private final Clock clock;

  RecordAuditService(AuditRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @Transactional
  void call(AuditEntry entry) {
    AuditEntity row = new AuditEntity();
    row.id = Ids.next();
    row.at = clock.instant();
    row.actorId = entry.actorId();
    row.action = entry.action();
    row.subjectId = entry.subjectId();
    row.details = entry.details();
    repository.persist(row);
  }
}
