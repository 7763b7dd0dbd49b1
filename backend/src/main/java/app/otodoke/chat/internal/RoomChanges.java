package app.otodoke.chat.internal;

import app.otodoke.chat.ChangeRoom;
import app.otodoke.chat.RoomKind;
import app.otodoke.chat.internal.Events.RoomState;
import app.otodoke.shared.InvalidInput;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** What a checked command makes of a room. */
final class RoomChanges {

  private RoomChanges() {}

  static RoomState of(RoomState room, ChangeRoom command, Instant now) {
    RoomKind kind = or(command.kind(), room.kind());
    if (Boolean.TRUE.equals(command.standard()) && kind != RoomKind.OPEN) {
      throw new InvalidInput("standard", "standard-not-open");
    }
    return new RoomState(
        room.id(),
        kind,
        text(command.name(), room.name(), String::strip),
        text(command.description(), room.description(), String::strip),
        kind == RoomKind.OPEN && or(command.standard(), room.standard()),
        archivedAt(room, command, now),
        text(command.icon(), room.icon(), icon -> icon.isEmpty() ? null : Emoji.picture(icon)),
        or(command.posting(), room.posting()),
        text(command.welcome(), room.welcome(), String::strip),
        or(command.slowModeSeconds(), room.slowModeSeconds()));
  }

  private static Instant archivedAt(RoomState room, ChangeRoom command, Instant now) {
    if (command.archived() == null) {
      return room.archivedAt();
    }
    return command.archived() ? now : null;
  }

  private static <T> T or(T wanted, T present) {
    return wanted == null ? present : wanted;
  }

  private static String text(String wanted, String present, UnaryOperator<String> tidy) {
    return wanted == null ? present : tidy.apply(wanted);
  }
}
