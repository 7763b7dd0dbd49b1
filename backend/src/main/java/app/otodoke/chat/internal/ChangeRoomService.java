package app.otodoke.chat.internal;

import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.internal.Events.RoomState;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ChangeRoomService {

  private final Sql sql;
  private final RoomLog log;
  private final RoomAccess access;
  private final Clock clock;

  ChangeRoomService(Sql sql, RoomLog log, RoomAccess access, Clock clock) {
    this.sql = sql;
    this.log = log;
    this.access = access;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID roomId, ChangeRoom command) {
    LockedRoom room = log.lock(roomId);
    access.require(actor, room, needed(command));
    if (command.standard() != null && !actor.moderates()) {
      throw new NotAllowed(); // it concerns everyone who comes to the circle
    }
    room.requireNotDirect();
    if (!Boolean.FALSE.equals(command.archived())) {
      room.requireInUse();
    }
    RoomFields.check(command);
    RoomState after = RoomChanges.of(room.state(), command, clock.instant());
    if (!after.equals(room.state())) {
      write(after);
      log.append(room, 0, List.of(NewEntry.roomChanged(actor.userId(), after)));
    }
  }

  private static RoomRole needed(ChangeRoom command) {
    boolean owners =
        command.kind() != null || command.archived() != null || command.standard() != null;
    return owners ? RoomRole.OWNER : RoomRole.MODERATOR;
  }

  private void write(RoomState state) {
    sql.run(
        """
        update chat.rooms
        set kind = ?, name = ?, description = ?, search_text = ?, standard = ?, archived_at = ?,
          icon = ?, posting = ?, welcome = ?, slow_mode_seconds = ?
        where id = ?
        """,
        state.kind(),
        state.name(),
        state.description(),
        RoomFields.searchText(state.name(), state.description()),
        state.standard(),
        state.archivedAt(),
        state.icon(),
        state.posting(),
        state.welcome(),
        state.slowModeSeconds(),
        state.id());
  }
}
