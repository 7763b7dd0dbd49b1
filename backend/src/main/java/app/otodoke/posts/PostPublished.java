package app.otodoke.posts;

/**
 * A post was written. Fired within the transaction.
 *
 * @param post as it looks to nobody in particular: not liked, not kept, not mine
 */
public record PostPublished(PostView post) {}
