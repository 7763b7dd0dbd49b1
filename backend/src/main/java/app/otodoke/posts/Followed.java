package app.otodoke.posts;

import java.util.UUID;

/** Somebody follows a member, or no longer. Fired within the transaction. */
public record Followed(UUID followerId, UUID followeeId, boolean following) {}
