package app.otodoke.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation as its maker and the owners see it.
 *
 * @param code the secret in the link
 * @param path the link, root-relative
 * @param invitedBy who made it
 */
public record InviteView(
    UUID id,
    String code,
    String path,
    PersonView invitedBy,
    int uses,
    int maxUses,
    Instant createdAt,
    Instant expiresAt) {}
