package app.otodoke.chat;

import java.util.UUID;

/** A person has set a bookmark or taken one away. Fired once it is durable. */
public record BookmarkChanged(UUID userId, UUID messageId, boolean on) {}
