package app.otodoke.ratings;

/**
 * Answers a blind round.
 *
 * @param stars half stars, 1 to 10
 * @param comment at most 500 characters; may be null
 */
public record AnswerRound(int stars, String comment) {}
