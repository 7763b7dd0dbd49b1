package app.otodoke.chat.internal;

import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.RoomRole;
import app.otodoke.chat.internal.Events.RoomState;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
    boolean owners = command.kind() != null || command.archived() != null;
    access.require(actor, room, owners ? RoomRole.OWNER : RoomRole.MODERATOR);
    room.requireNotDirect();
    if (!Boolean.FALSE.equals(command.archived())) {
      room.requireInUse();
    }
    RoomFields.check(command.name(), command.description(), command.kind());
    RoomState before = state(room);
    RoomState after = changed(room, command);
    if (!after.equals(before)) {
      sql.run(
          """
          update chat.rooms
          set kind = ?, name = ?, description = ?, search_text = ?, archived_at = ? where id = ?
          """,
          after.kind(),
          after.name(),
          after.description(),
          RoomFields.searchText(after.name(), after.description()),
          after.archivedAt(),
          room.id());
      log.append(room, 0, List.of(NewEntry.roomChanged(actor.userId(), after)));
    }
  }

  private RoomState changed(LockedRoom room, ChangeRoom command) {
    RoomKind kind = command.kind() == null ? room.kind() : command.kind();
    String name = command.name() == null ? room.name() : command.name().strip();
    String description =
        command.description() == null ? room.description() : command.description().strip();
    Instant archivedAt = room.archivedAt();
    if (command.archived() != null) {
      archivedAt = command.archived() ? clock.instant() : null;
    }
    return new RoomState(room.id(), kind, name, description, room.standard(), archivedAt);
  }

  private static RoomState state(LockedRoom room) {
    return new RoomState(
        room.id(),
        room.kind(),
        room.name(),
        room.description(),
        room.standard(),
        room.archivedAt());
  }
}
