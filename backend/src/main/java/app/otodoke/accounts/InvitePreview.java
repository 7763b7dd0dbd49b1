package app.otodoke.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as its receiver sees it before joining.
 *
 * @param invitedBy the inviter's display name
 * @param avatarUrl the inviter's picture; null when there is none
 */
public record InvitePreview(
    String circleName, String invitedBy, @Nullable String avatarUrl, Instant expiresAt) {}
