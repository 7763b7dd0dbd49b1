package app.otodoke.posts;

import java.util.UUID;

/**
 * Comments on a post.
 *
 * @param clientId made by the client; a repeat with the same one is recognised
 * @param body 1 to 2,000 characters
 */
public record WriteComment(UUID postId, UUID clientId, String body) {}
