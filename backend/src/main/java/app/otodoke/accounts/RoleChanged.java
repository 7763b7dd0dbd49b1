package app.otodoke.accounts;

import app.otodoke.shared.Role;
import java.util.UUID;

/**
 * Somebody is something else in the circle now. Access tokens with the former role are refused, so
 * sockets opened with one are to be closed; the session goes on. Fired inside the transaction;
 * observe it after success.
 */
public record RoleChanged(UUID userId, Role role) {}
