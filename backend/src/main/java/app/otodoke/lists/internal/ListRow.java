package app.otodoke.lists.internal;

import app.otodoke.lists.Visibility;
import app.otodoke.platform.sql.Row;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A list as this module knows it. */
record ListRow(
    UUID id,
    String title,
    String note,
    UUID ownerId,
    Visibility visibility,
    List<UUID> editors,
    long songs,
    Instant createdAt,
    Instant updatedAt) {

  static final String SELECT =
      """
      select a.*, (select count(*) from lists.entries e where e.list_id = a.id) as songs,
        (select string_agg(cast(e.user_id as text), ',') from lists.editors e
         where e.list_id = a.id) as editors
      from lists.lists a
      where (a.visibility = 'CIRCLE' or a.owner_id = :me
        or exists (select from lists.editors e where e.list_id = a.id and e.user_id = :me))
      """;

  static ListRow of(Row row) {
    String editors = row.text("editors");
    return new ListRow(
        row.uuid("id"),
        row.text("title"),
        row.text("note"),
        row.uuid("owner_id"),
        Visibility.valueOf(row.text("visibility")),
        editors == null
            ? List.of()
            : Arrays.stream(editors.split(",")).map(UUID::fromString).toList(),
        row.number("songs"),
        row.instant("created_at"),
        row.instant("updated_at"));
  }
}
