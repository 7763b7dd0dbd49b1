package app.otodoke.ratings.internal;

import app.otodoke.platform.sql.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A round as this module knows it; answers come with it, whoever may see them. */
record RoundRow(
    UUID id,
    UUID roomId,
    UUID songId,
    UUID openedBy,
    String note,
    Instant startedAt,
    Instant closesAt,
    Instant openedAt,
    boolean sealed,
    long expected,
    List<Answer> answers) {

  record Answer(UUID userId, int stars, String comment) {
    static Answer of(Row row) {
      return new Answer(row.uuid("user_id"), row.integer("stars"), row.text("comment"));
    }
  }

  static RoundRow of(Row row, List<Answer> answers, Instant now) {
    Instant closes = row.instant("closes_at");
    Instant opened = row.instant("opened_at");
    boolean sealed = opened == null && now.isBefore(closes);
    return new RoundRow(
        row.uuid("id"),
        row.uuid("room_id"),
        row.uuid("song_id"),
        row.uuid("opened_by"),
        row.text("note"),
        row.instant("started_at"),
        closes,
        sealed || opened != null ? opened : closes,
        sealed,
        row.number("expected"),
        answers);
  }
}
