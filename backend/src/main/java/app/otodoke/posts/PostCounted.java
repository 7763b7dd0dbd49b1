package app.otodoke.posts;

import java.util.UUID;

/** A post has more or fewer likes or comments now. Fired within the transaction. */
public record PostCounted(UUID postId, UUID songId, long likes, long comments) {}
