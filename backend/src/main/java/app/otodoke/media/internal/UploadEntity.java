package app.otodoke.media.internal;

import app.otodoke.media.Purpose;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file on its way in. */
@Entity(name = "Upload")
@Table(schema = "media", name = "uploads")
class UploadEntity {

  @Id UUID id;
  UUID ownerId;

  @Enumerated(EnumType.STRING)
  Purpose purpose;

  String name;
  String type;
  long size;
  String sha256;
  String objectKey;
  Instant createdAt;
  Instant expiresAt;
  Instant workingUntil;
}
