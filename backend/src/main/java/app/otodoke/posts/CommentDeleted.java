package app.otodoke.posts;

import java.util.UUID;

/** A comment is gone. Fired within the transaction. */
public record CommentDeleted(UUID postId, UUID commentId) {}
