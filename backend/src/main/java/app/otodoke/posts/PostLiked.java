package app.otodoke.posts;

import java.util.UUID;

/** Somebody likes a post, or no longer. Fired within the transaction. */
public record PostLiked(UUID postId, UUID userId, boolean liked) {}
