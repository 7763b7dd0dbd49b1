package app.otodoke.ratings;

import java.util.UUID;

/** Somebody answered a round; not what. Fired within the transaction. */
public record RoundAnswered(UUID roundId, UUID roomId, UUID userId, long answered, long expected) {}
