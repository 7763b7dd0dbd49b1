package app.otodoke.accounts;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One's own account.
 *
 * @param email null for a program's account
 * @param emailConfirmed whether a link sent to the address was followed; where the circle cannot
 *     send mail, addresses count as confirmed
 * @param pendingEmail an address that is to take the place of {@code email} once it is confirmed;
 *     null when there is none
 * @param avatarUrl root-relative; null when there is no picture
 * @param language {@code ja} or {@code en}
 * @param settings the client's own preferences: up to 64 short texts by name
 * @param status what one says one is doing; null for nothing
 * @param directFrom who may write one directly
 */
public record MeView(
    UUID id,
    String handle,
    String displayName,
    @Nullable String email,
    boolean emailConfirmed,
    @Nullable String pendingEmail,
    @Nullable String bio,
    @Nullable String avatarUrl,
    String role,
    String language,
    Map<String, String> settings,
    @Nullable StatusView status,
    DirectFrom directFrom) {}
