package app.otodoke.chat;

import app.otodoke.shared.Conflict;

/** The room is put away: it can be read, and nothing new happens in it. */
public class RoomArchived extends Conflict {

  private static final long serialVersionUID = 1L;

  public RoomArchived() {
    super("room-archived");
  }
}
