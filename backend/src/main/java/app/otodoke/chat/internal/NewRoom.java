package app.otodoke.chat.internal;

import app.otodoke.chat.RoomKind;
import app.otodoke.chat.internal.Events.RoomState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens a room, unless there is one of its id or its people. */
@ApplicationScoped
class NewRoom {

  private final Sql sql;
  private final Memberships memberships;
  private final Clock clock;

  NewRoom(Sql sql, Memberships memberships, Clock clock) {
    this.sql = sql;
    this.memberships = memberships;
    this.clock = clock;
  }

  /**
   * @param directKey null unless it is a direct room
   * @return the room, held by this transaction; empty when there is one already
   */
  Optional<LockedRoom> open(
      UUID by, RoomState state, String directKey, List<Memberships.Newcomer> newcomers) {
    int inserted =
        sql.run(
            """
            insert into chat.rooms (id, kind, name, description, search_text, direct_key, standard,
              created_by, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """,
            state.id(),
            state.kind(),
            state.name(),
            state.description(),
            state.kind() == RoomKind.DIRECT
                ? ""
                : RoomFields.searchText(state.name(), state.description()),
            directKey,
            state.standard(),
            by,
            clock.instant());
    if (inserted == 0) {
      return Optional.empty();
    }
    LockedRoom room = new LockedRoom(state, 0, 0, 0);
    memberships.begin(room, by, List.of(NewEntry.roomChanged(by, state)), newcomers);
    return Optional.of(room);
  }
}
