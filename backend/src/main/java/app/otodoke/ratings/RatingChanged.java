package app.otodoke.ratings;

import java.util.UUID;

/** The circle thinks otherwise of a song. Fired within the transaction. */
public record RatingChanged(UUID songId, RatingSummary summary) {}
