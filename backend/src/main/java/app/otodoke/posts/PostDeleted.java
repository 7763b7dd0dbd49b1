package app.otodoke.posts;

import java.util.UUID;

/** A post is gone. Fired within the transaction. */
public record PostDeleted(UUID postId, UUID songId) {}
