package app.otodoke.chat;

import app.otodoke.shared.Conflict;

/** The room would be without an owner; make somebody else one first. */
public class LastRoomOwner extends Conflict {

  private static final long serialVersionUID = 1L;

  public LastRoomOwner() {
    super("last-room-owner");
  }
}
