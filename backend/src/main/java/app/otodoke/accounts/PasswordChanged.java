package app.otodoke.accounts;

import java.util.UUID;

/**
 * A password changed; all sessions but one ended. Fired inside the transaction; observe it after
 * success.
 *
 * @param exceptSessionId the session that goes on; null when none does
 */
public record PasswordChanged(UUID userId, UUID exceptSessionId) {}
