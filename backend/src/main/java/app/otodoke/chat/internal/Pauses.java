package app.otodoke.chat.internal;

import app.otodoke.chat.internal.WriterBatch.Room;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** When the authors of a batch last spoke in rooms that want a pause. */
final class Pauses {

  private static final String LAST =
      """
      select d.room_id, d.author_id, x.created_at
      from (select distinct * from unnest(?, ?) as u (room_id, author_id)) as d
      cross join lateral (
        select created_at from chat.messages
        where room_id = d.room_id and author_id = d.author_id order by seq desc limit 1) as x
      """;

  private record Place(UUID roomId, UUID authorId) {

    static Place of(Draft draft) {
      return new Place(draft.roomId(), draft.author().id());
    }
  }

  private final Map<Place, Instant> last = new HashMap<>();

  /** Costs a statement only where a room wants a pause. */
  void look(Connection connection, List<Draft> drafts, Map<UUID, Room> rooms) throws SQLException {
    List<Draft> slow =
        drafts.stream()
            .filter(draft -> rooms.containsKey(draft.roomId()))
            .filter(draft -> rooms.get(draft.roomId()).pause > 0)
            .toList();
    if (!slow.isEmpty()) {
      Sql.list(
          connection,
          LAST,
          row ->
              last.put(
                  new Place(Sql.uuid(row, "room_id"), Sql.uuid(row, "author_id")),
                  Sql.instant(row, "created_at")),
          slow.stream().map(Draft::roomId).toList(),
          slow.stream().map(draft -> draft.author().id()).toList());
    }
  }

  /** What is left of the author's pause; none when they may speak, which begins another one. */
  Optional<Duration> wait(Draft draft, int pause, Instant now) {
    if (pause == 0) {
      return Optional.empty();
    }
    Instant spoke = last.get(Place.of(draft));
    if (spoke != null && spoke.plusSeconds(pause).isAfter(now)) {
      return Optional.of(Duration.between(now, spoke.plusSeconds(pause)));
    }
    last.put(Place.of(draft), now);
    return Optional.empty();
  }
}
