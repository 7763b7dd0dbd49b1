package app.otodoke.chat;

import java.time.Instant;
import java.util.UUID;

/**
 * One thing that happened in a room.
 *
 * @param seq its position: 1, 2, 3 … without gaps in each room
 * @param kind {@code message.posted}, {@code message.edited}, {@code message.deleted}, {@code
 *     reaction.changed}, {@code message.pinned}, {@code member.joined}, {@code member.left}, {@code
 *     member.changed} or {@code room.changed}
 * @param actorId who did it
 * @param subjectId the message, the member, or the room it is about
 * @param json the event exactly as it is delivered, with type, roomId, seq, at and actorId. Where a
 *     message was deleted later, a copy read from the log afterwards has its text wiped
 */
public record LogEntry(
    UUID roomId, long seq, String kind, UUID actorId, UUID subjectId, Instant at, String json) {}
