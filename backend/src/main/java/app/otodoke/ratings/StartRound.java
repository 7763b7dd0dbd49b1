package app.otodoke.ratings;

import java.util.UUID;

/**
 * Begins a blind round.
 *
 * @param clientId made by the client; a repeat with the same one is recognised
 * @param minutes 1 to 10,080 until it opens at the latest
 * @param note at most 500 characters; may be null
 */
public record StartRound(UUID roomId, UUID clientId, UUID songId, int minutes, String note) {}
