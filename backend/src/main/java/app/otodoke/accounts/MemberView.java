package app.otodoke.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member's profile page.
 *
 * @param person name, picture and role
 * @param bio plain text, up to 500 characters; null when there is none
 * @param joinedAt when the account was made
 * @param invitedBy whose invitation they came by; shown to owners and to the two of them, null to
 *     others and where there was none
 */
public record MemberView(
    PersonView person, @Nullable String bio, Instant joinedAt, @Nullable PersonView invitedBy) {}
