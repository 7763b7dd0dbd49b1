package app.otodoke.accounts;

import java.time.Instant;

/**
 * Says what one is doing; with neither text nor emoji, nothing is said any more.
 *
 * @param text one line of up to 80 characters
 * @param emoji one emoji
 * @param until in the future, a year ahead at most; null for no end
 */
public record ChangeStatus(String text, String emoji, Instant until) {}
