package app.otodoke.chat;

import app.otodoke.accounts.PersonView;
import java.time.Instant;

/** A member of a room. */
public record RoomMember(PersonView person, RoomRole role, Instant joinedAt) {}
