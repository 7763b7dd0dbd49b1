package app.otodoke.platform.outbound;

import java.time.Duration;

/**
 * How far one request may go.
 *
 * @param deadline for everything together, redirects included
 * @param maxBytes of the body that are kept; the rest is not read
 * @param maxRedirects how many are followed, each checked like the first address
 */
public record OutboundLimits(Duration deadline, int maxBytes, int maxRedirects) {}
