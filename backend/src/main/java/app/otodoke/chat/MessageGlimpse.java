package app.otodoke.chat;

import java.util.UUID;

/**
 * A message in short.
 *
 * @param seq its position in the room's log
 * @param excerpt plain text on one line, at most 120 characters; empty when there are only files
 */
public record MessageGlimpse(
    UUID messageId, CardMention.Room room, long seq, UUID authorId, String excerpt) {}
