package app.otodoke.bots;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery of a webhook.
 *
 * @param status of the last answer; null when there was none
 * @param error why there was none; null when there was
 * @param nextAt when it is tried (again); null when it is over
 */
public record DeliveryView(
    UUID id,
    DeliveryState state,
    int attempts,
    @Nullable Integer status,
    @Nullable String error,
    Instant createdAt,
    @Nullable Instant nextAt,
    @Nullable Instant deliveredAt) {}
