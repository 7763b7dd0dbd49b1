package app.otodoke.conduct.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.circle.AuditEntry;
import app.otodoke.circle.CircleApi;
import app.otodoke.conduct.ChangeReport;
import app.otodoke.conduct.ReportState;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Checks;
import app.otodoke.shared.InvalidInput;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a moderator does about a report. */
@ApplicationScoped
class ChangeReportService {

  private static final Set<String> KEEPERS = Set.of("OWNER", "MODERATOR");

  private final EntityManager database;
  private final AccountsApi accounts;
  private final CircleApi circle;
  private final Clock clock;

  ChangeReportService(EntityManager database, AccountsApi accounts, CircleApi circle, Clock clock) {
    this.database = database;
    this.accounts = accounts;
    this.circle = circle;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID id, ChangeReport command) {
    ConductAccess.requireModerator(actor);
    Checks checks = new Checks();
    String resolution = checks.lines("resolution", command.resolution(), 1_000);
    checks.refuseIfWrong();
    Row report =
        Sql.of("select state, author_id from conduct.reports where id = :id for update")
            .with("id", id)
            .first(database)
            .orElseThrow(NotThere::new);
    Map<String, String> details = new HashMap<>(Map.of("report", id.toString()));
    if (command.assignee() != null) {
      assign(id, command.assignee());
      details.put("assignee", command.assignee().toString());
    }
    if (resolution != null) {
      Sql.of("update conduct.reports set resolution = :text where id = :id")
          .with("text", resolution)
          .with("id", id)
          .run(database);
    }
    ReportState state = command.state();
    if (state != null && !state.name().equals(report.text("state"))) {
      turn(actor, id, state);
    }
    String action = state == null ? "report.assigned" : "report." + word(state);
    circle.record(new AuditEntry(actor.userId(), action, report.uuid("author_id"), details));
  }

  private static String word(ReportState state) {
    return state == ReportState.OPEN ? "reopened" : "resolved";
  }

  private void assign(UUID id, UUID assignee) {
    PersonView person = accounts.people(List.of(assignee)).get(assignee);
    if (person == null || person.gone() || !KEEPERS.contains(person.role())) {
      throw new InvalidInput("assignee", "no-moderator");
    }
    Sql.of("update conduct.reports set assignee_id = :who where id = :id")
        .with("who", assignee)
        .with("id", id)
        .run(database);
  }

  private void turn(Actor actor, UUID id, ReportState state) {
    Sql sql =
        state == ReportState.OPEN
            ? Sql.of("update conduct.reports r set state = 'OPEN', resolved_at = null,")
                .add("resolved_by = null where id = :id and not exists (")
                .add("select 1 from conduct.reports o where o.reporter_id = r.reporter_id")
                .add("and o.subject_id = r.subject_id and o.state = 'OPEN')")
            : Sql.of("update conduct.reports set state = 'RESOLVED', resolved_at = :now,")
                .add("resolved_by = :me where id = :id")
                .with("now", clock.instant())
                .with("me", actor.userId());
    sql.with("id", id).run(database);
  }
}
