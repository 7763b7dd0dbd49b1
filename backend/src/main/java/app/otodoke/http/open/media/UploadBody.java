package app.otodoke.http.open.media;

import app.otodoke.media.UploadTicket;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a program puts its file. */
@Schema(name = "OpenUpload")
public record UploadBody(
    @Schema(description = "The upload; once complete, the file's id") UUID id,
    @Schema(description = "Relative to this server when it begins with a slash") String url,
    String method,
    @Schema(description = "To be sent exactly so") Map<String, String> headers,
    Instant expiresAt) {

  static UploadBody of(UploadTicket ticket) {
    return new UploadBody(
        ticket.id(), ticket.url(), ticket.method(), ticket.headers(), ticket.expiresAt());
  }
}
