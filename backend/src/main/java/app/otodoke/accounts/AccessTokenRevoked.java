package app.otodoke.accounts;

import java.util.UUID;

/**
 * A program's access token was revoked; sockets of the account that a program holds are to be
 * closed. Fired inside the transaction; observe it after success.
 */
public record AccessTokenRevoked(UUID userId, UUID tokenId) {}
