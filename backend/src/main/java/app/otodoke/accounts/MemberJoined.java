package app.otodoke.accounts;

import java.util.UUID;

/**
 * Somebody became a member. Fired inside the transaction, so that an observer within it may add
 * them to the first rooms.
 */
public record MemberJoined(UUID userId) {}
