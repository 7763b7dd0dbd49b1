package app.otodoke.posts;

/**
 * A comment was written or changed. Fired within the transaction.
 *
 * @param comment as it looks to nobody in particular
 * @param fresh whether it was written just now
 */
public record CommentChanged(CommentView comment, boolean fresh) {}
