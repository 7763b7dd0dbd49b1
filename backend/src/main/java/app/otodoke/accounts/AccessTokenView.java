package app.otodoke.accounts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An access token without its secret.
 *
 * @param hint the secret's first characters, to tell tokens apart
 * @param expiresAt null for no end
 * @param lastUsedAt to the minute; null when never used
 */
public record AccessTokenView(
    UUID id,
    String name,
    String hint,
    List<String> scopes,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant lastUsedAt) {}
