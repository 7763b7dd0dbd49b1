package app.otodoke.media.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** One stored form of a medium; small pictures have several names for one object. */
@Entity(name = "Variant")
@Table(schema = "media", name = "variants")
@IdClass(VariantEntity.Key.class)
class VariantEntity {

  @Id UUID mediaId;
  @Id String name;
  int position;
  String type;
  Integer width;
  Integer height;
  String objectKey;

  record Key(UUID mediaId, String name) implements Serializable {}
}
