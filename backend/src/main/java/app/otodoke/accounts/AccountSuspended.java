package app.otodoke.accounts;

import java.util.UUID;

/**
 * An account was shut out; its sessions ended with it, and its access tokens are refused. Fired
 * inside the transaction; observe it after success.
 */
public record AccountSuspended(UUID userId) {}
