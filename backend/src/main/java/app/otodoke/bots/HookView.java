package app.otodoke.bots;

import app.otodoke.accounts.PersonView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A secret address that writes into a room.
 *
 * @param bot whom its messages come from
 * @param createdBy who made it
 * @param lastUsedAt null when it never was
 */
public record HookView(
    UUID id,
    UUID roomId,
    String name,
    PersonView bot,
    PersonView createdBy,
    Instant createdAt,
    @Nullable Instant lastUsedAt) {}
