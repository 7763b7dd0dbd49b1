package app.otodoke.lists.internal;

import app.otodoke.platform.sql.Row;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Finds a place in a list that is held. */
@ApplicationScoped
class EntryPlaces {

  private static final String START = "start";

  private final EntityManager database;

  EntryPlaces(EntityManager database) {
    this.database = database;
  }

  /**
   * A key for a place.
   *
   * @param after an entry's id, {@code start}, or null for the end
   * @param moving the entry that is to go there; null for a new one
   */
  String place(UUID listId, String after, UUID moving) {
    String before =
        after == null ? last(listId) : after.equals(START) ? null : position(listId, after);
    String next = next(listId, before, moving);
    return Positions.between(before, next);
  }

  private String last(UUID listId) {
    return text("select max(position) as place from lists.entries where list_id = :list", listId);
  }

  private String position(UUID listId, String entry) {
    return Sql.of("select position as place from lists.entries")
        .add("where list_id = :list and cast(id as text) = :entry")
        .with("list", listId)
        .with("entry", entry)
        .first(database)
        .map(row -> row.text("place"))
        .orElseThrow(() -> new InvalidInput("afterEntry", "entry"));
  }

  private String next(UUID listId, String before, UUID moving) {
    return Sql.of("select min(position) as place from lists.entries where list_id = :list")
        .addWith("and position > :before", "before", before)
        .addWith("and id <> :moving", "moving", moving)
        .with("list", listId)
        .first(database)
        .map(row -> row.text("place"))
        .orElse(null);
  }

  private String text(String sql, UUID listId) {
    Row row = Sql.of(sql).with("list", listId).first(database).orElseThrow();
    return row.text("place");
  }
}
