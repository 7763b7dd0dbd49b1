package app.otodoke.posts;

import app.otodoke.accounts.PersonView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a post.
 *
 * @param clientId what its author's client called it
 * @param editedAt null when it was never edited
 * @param mine whether the asker wrote it
 */
public record CommentView(
    UUID id,
    UUID postId,
    UUID clientId,
    PersonView author,
    String body,
    Instant createdAt,
    @Nullable Instant editedAt,
    boolean mine) {}
