package app.otodoke.accounts;

import java.time.Instant;

/**
 * A code by which another device of the same person signs in.
 *
 * @param code good once
 * @param path of the page that takes the code, root-relative; for a QR code
 * @param expiresAt five minutes after it was made
 */
public record TransferCode(String code, String path, Instant expiresAt) {}
