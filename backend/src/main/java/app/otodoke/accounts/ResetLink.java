package app.otodoke.accounts;

import java.time.Instant;

/**
 * A link to choose a new password, good once.
 *
 * @param token the secret in the link
 * @param path the link, root-relative
 */
public record ResetLink(String token, String path, Instant expiresAt) {}
