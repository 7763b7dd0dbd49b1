package app.otodoke.platform.outbound;

import java.net.URI;

/**
 * What came back.
 *
 * @param from where the body came from, after redirects
 * @param contentType as it was told, or an empty string
 * @param truncated true when there was more than the limit
 */
public record OutboundAnswer(
    int status, URI from, String contentType, byte[] body, boolean truncated) {}
