package app.otodoke.platform.push;

import java.net.URI;

/**
 * Where a browser wants its messages, as {@code PushSubscription.toJSON()} tells it.
 *
 * @param p256dh the browser's public key, uncompressed, base64url
 * @param auth the shared secret of 16 bytes, base64url
 */
public record Subscription(URI endpoint, String p256dh, String auth) {}
