package app.otodoke.conduct.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.conduct.ReportKind;
import app.otodoke.conduct.ReportReason;
import app.otodoke.conduct.ReportState;
import app.otodoke.conduct.ReportView;
import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.NotThere;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports as moderators see them: open ones oldest first, resolved ones newest first. */
@ApplicationScoped
class ReportsQuery {

  private static final String PEOPLE = "author_id reporter_id assignee_id resolved_by";

  private final EntityManager database;
  private final AccountsApi accounts;

  ReportsQuery(EntityManager database, AccountsApi accounts) {
    this.database = database;
    this.accounts = accounts;
  }

  @Transactional
  Page<ReportView> page(Actor actor, ReportState state, String after, int limit) {
    ConductAccess.requireModerator(actor);
    boolean open = state != ReportState.RESOLVED;
    Cursor cursor = Cursor.parse(after, 1);
    Sql sql =
        Sql.of("select * from conduct.reports where state = :state")
            .with("state", open ? "OPEN" : "RESOLVED");
    if (cursor != null) {
      sql.add(open ? "and id > :after" : "and id < :after").with("after", cursor.uuid(0));
    }
    int size = Page.limit(limit, limit);
    List<Row> rows =
        sql.add(open ? "order by id" : "order by id desc")
            .add("limit :size")
            .with("size", size + 1)
            .rows(database);
    Page<Row> page = Page.of(rows, size, row -> Cursor.of(row.uuid("id")));
    return new Page<>(views(page.items()), page.next());
  }

  @Transactional
  ReportView one(UUID id) {
    List<Row> rows =
        Sql.of("select * from conduct.reports where id = :id").with("id", id).rows(database);
    return views(rows).stream().findFirst().orElseThrow(NotThere::new);
  }

  private List<ReportView> views(List<Row> rows) {
    Set<UUID> ids =
        rows.stream()
            .flatMap(row -> Stream.of(PEOPLE.split(" ")).map(row::uuid))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<UUID, PersonView> people = accounts.people(ids);
    return rows.stream().map(row -> view(row, people)).toList();
  }

  private static ReportView view(Row row, Map<UUID, PersonView> people) {
    return new ReportView(
        row.uuid("id"),
        ReportKind.valueOf(row.text("kind")),
        row.uuid("subject_id"),
        row.uuid("room_id"),
        row.uuid("post_id"),
        people.get(row.uuid("author_id")),
        people.get(row.uuid("reporter_id")),
        ReportReason.valueOf(row.text("reason")),
        row.text("note"),
        row.text("content"),
        ReportState.valueOf(row.text("state")),
        people.get(row.uuid("assignee_id")),
        row.text("resolution"),
        row.instant("created_at"),
        row.instant("resolved_at"),
        people.get(row.uuid("resolved_by")));
  }
}
