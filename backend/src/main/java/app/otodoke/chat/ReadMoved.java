package app.otodoke.chat;

import java.util.UUID;

/** A person's read position in a room has moved, by reading or by marking as unread. */
public record ReadMoved(UUID userId, UUID roomId, long readSeq) {}
