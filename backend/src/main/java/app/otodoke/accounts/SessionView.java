package app.otodoke.accounts;

import java.time.Instant;
import java.util.UUID;

/**
 * A signed-in device.
 *
 * @param device browser and system, as far as the user agent tells
 * @param address last network address
 * @param current whether it is the session that asks
 */
public record SessionView(
    UUID id,
    String device,
    String address,
    Instant createdAt,
    Instant lastSeenAt,
    boolean current) {}
