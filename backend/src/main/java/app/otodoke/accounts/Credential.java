package app.otodoke.accounts;

import app.otodoke.shared.Actor;
import java.time.Instant;

/**
 * A bearer token that was found good.
 *
 * @param actor who acts
 * @param expiresAt when the token ends; null for an access token without an end
 */
public record Credential(Actor actor, Instant expiresAt) {}
