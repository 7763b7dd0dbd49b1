package app.otodoke.posts;

import java.util.UUID;

/** The message that shows it. */
public record Shared(UUID roomId, long seq, UUID messageId) {}
