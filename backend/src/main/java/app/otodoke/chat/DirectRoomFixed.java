package app.otodoke.chat;

import app.otodoke.shared.Conflict;

/** A direct room is what it is: nobody joins, leaves or renames it. */
public class DirectRoomFixed extends Conflict {

  private static final long serialVersionUID = 1L;

  public DirectRoomFixed() {
    super("direct-room-fixed");
  }
}
