package app.otodoke.chat;

import app.otodoke.shared.Conflict;

/** Somebody else has opened a room with that id. */
public class RoomIdTaken extends Conflict {

  private static final long serialVersionUID = 1L;

  public RoomIdTaken() {
    super("room-id-taken");
  }
}
