package app.otodoke.chat;

import java.time.Instant;

/**
 * What a message said at some time.
 *
 * @param at when it was written
 */
public record RevisionView(String body, Instant at) {}
