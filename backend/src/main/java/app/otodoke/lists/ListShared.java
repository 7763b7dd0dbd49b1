package app.otodoke.lists;

import java.util.UUID;

/** The message that shows it. */
public record ListShared(UUID roomId, long seq, UUID messageId) {}
