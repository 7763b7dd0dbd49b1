package app.otodoke.chat;

/**
 * Changes a room; null leaves a part as it is.
 *
 * @param name 1–60 characters; needs a moderator of the room
 * @param description at most 500 characters; needs a moderator of the room
 * @param kind open or closed, never direct; needs an owner of the room
 * @param archived true puts the room away: readable, nothing new; needs an owner of the room
 */
public record ChangeRoom(String name, String description, RoomKind kind, Boolean archived) {}
