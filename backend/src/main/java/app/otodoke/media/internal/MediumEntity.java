package app.otodoke.media.internal;

import app.otodoke.media.Purpose;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A checked file. */
@Entity(name = "Medium")
@Table(schema = "media", name = "media")
class MediumEntity {

  @Id UUID id;
  UUID ownerId;

  @Enumerated(EnumType.STRING)
  Purpose purpose;

  String kind;
  String type;
  String name;
  long bytes;
  Integer width;
  Integer height;
  String color;
  Long durationMs;
  String accessKey;
  String ownerRef;
  Instant createdAt;
  Instant attachedAt;
}
