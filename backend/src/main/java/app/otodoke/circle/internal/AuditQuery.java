package app.otodoke.circle.internal;

import app.otodoke.circle.AuditView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What was done with power over others, newest first; for owners. */
@ApplicationScoped
class AuditQuery {

  /** Before every id there is: ids start with the time, and the query goes backwards. */
  private static final UUID NEWEST = new UUID(-1, -1);

  private final AuditRepository repository;

  AuditQuery(AuditRepository repository) {
    this.repository = repository;
  }

  @Transactional
  Page<AuditView> page(Actor actor, String after, int limit) {
    CircleAccess.requireModerator(actor);
    Cursor cursor = Cursor.parse(after, 1);
    UUID before = cursor == null ? NEWEST : cursor.uuid(0);
    int size = Page.limit(limit, limit);
    List<AuditEntity> rows =
        repository.find("id < ?1 order by id desc", before).page(0, size + 1).list();
    return Page.of(rows, size, row -> Cursor.of(row.id)).map(AuditQuery::view);
  }

  private static AuditView view(AuditEntity row) {
    return new AuditView(row.id, row.at, row.actorId, row.action, row.subjectId, row.details);
  }
}
