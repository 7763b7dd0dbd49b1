package app.otodoke.chat;

import java.util.UUID;

/** A message that shows a card, and where it was said. */
public record CardMention(MessageView message, Room room) {

  /**
   * The room in short.
   *
   * @param name empty in direct rooms
   */
  public record Room(UUID id, String name, RoomKind kind) {}
}
