package app.otodoke.ratings.internal;

import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Cursor;
import app.otodoke.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Rounds with their answers, in two statements. */
@ApplicationScoped
class RoundsQuery {

  private static final String SELECT =
      """
      select r.*, (select count(*) from ratings.round_people p where p.round_id = r.id) as expected
      from ratings.rounds r
      """;

  private final EntityManager database;
  private final Clock clock;

  RoundsQuery(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  Page<RoundRow> page(UUID roomId, String after, int limit) {
    Cursor cursor = Cursor.parse(after, 1);
    List<Row> rows =
        Sql.of(SELECT + " where r.room_id = :room")
            .addWith("and r.id < :after", "after", cursor == null ? null : cursor.uuid(0))
            .add("order by r.id desc limit " + (limit + 1))
            .with("room", roomId)
            .rows(database);
    Page<Row> page = Page.of(rows, limit, row -> Cursor.of(row.uuid("id")));
    return new Page<>(complete(page.items()), page.next());
  }

  @Transactional
  List<RoundRow> byId(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : complete(
            Sql.of(SELECT + " where r.id in (:ids)").with("ids", Set.copyOf(ids)).rows(database));
  }

  private List<RoundRow> complete(List<Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, List<RoundRow.Answer>> answers = new HashMap<>();
    Sql.of("select * from ratings.round_answers where round_id in (:ids) order by answered_at")
        .with("ids", rows.stream().map(row -> row.uuid("id")).toList())
        .rows(database)
        .forEach(
            row ->
                answers
                    .computeIfAbsent(row.uuid("round_id"), id -> new ArrayList<>())
                    .add(RoundRow.Answer.of(row)));
    return rows.stream()
        .map(
            row ->
                RoundRow.of(row, answers.getOrDefault(row.uuid("id"), List.of()), clock.instant()))
        .toList();
  }
}
