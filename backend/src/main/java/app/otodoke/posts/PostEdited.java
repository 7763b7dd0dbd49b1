package app.otodoke.posts;

import java.time.Instant;
import java.util.UUID;

/** A post was changed. Fired within the transaction. */
public record PostEdited(
    UUID postId, UUID songId, String body, boolean spoiler, Instant editedAt) {}
