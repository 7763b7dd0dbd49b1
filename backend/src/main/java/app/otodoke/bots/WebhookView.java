package app.otodoke.bots;

import app.otodoke.accounts.PersonView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook.
 *
 * @param roomIds empty for all rooms of the bot
 * @param failingSince when its first delivery failed since the last that did not; null when all is
 *     well
 */
public record WebhookView(
    UUID id,
    PersonView bot,
    String url,
    WebhookEvent event,
    List<UUID> roomIds,
    WebhookState state,
    @Nullable Instant failingSince,
    Instant createdAt) {}
