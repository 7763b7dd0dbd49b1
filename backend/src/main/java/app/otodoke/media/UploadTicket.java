package app.otodoke.media;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Permission to put one file straight into the store.
 *
 * @param id the upload; after its completion the medium's id
 * @param url where to put the bytes: absolute, or relative to the application's own address
 * @param method the HTTP method, PUT
 * @param headers must be sent exactly like this, they are part of the signature (a browser sets the
 *     length itself)
 * @param expiresAt when the store stops taking it
 */
public record UploadTicket(
    UUID id, String url, String method, Map<String, String> headers, Instant expiresAt) {

  public UploadTicket {
    headers = Map.copyOf(headers);
  }
}
