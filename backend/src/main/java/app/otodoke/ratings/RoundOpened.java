package app.otodoke.ratings;

import java.util.UUID;

/** A round's answers are to be seen. Fired within the transaction. */
public record RoundOpened(UUID roundId, UUID roomId) {}
