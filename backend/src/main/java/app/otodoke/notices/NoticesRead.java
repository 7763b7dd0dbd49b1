package app.otodoke.notices;

import java.util.UUID;

/** Somebody has fewer unread notices than before, on whatever device. Fired once it is durable. */
public record NoticesRead(UUID userId, UnreadNotices count) {}
