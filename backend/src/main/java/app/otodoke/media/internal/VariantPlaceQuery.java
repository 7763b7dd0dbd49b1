package app.otodoke.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;

/** Where a variant lies in the store, for whoever has its medium's key. */
@ApplicationScoped
class VariantPlaceQuery {

  private final EntityManager database;

  VariantPlaceQuery(EntityManager database) {
    this.database = database;
  }

  @Transactional
  Optional<Place> one(UUID id, String variant, String key) {
    return database
        .createQuery(
            """
            select m.accessKey, m.name, v.type, v.objectKey
            from Medium m join Variant v on v.mediaId = m.id
            where m.id = :id and v.name = :variant
            """,
            Place.class)
        .setParameter("id", id)
        .setParameter("variant", variant)
        .getResultStream()
        .findFirst()
        .filter(place -> same(place.accessKey(), key));
  }

  /** Where the original lies; for the application itself. */
  @Transactional
  Optional<String> original(UUID id) {
    return database
        .createQuery(
            "select objectKey from Variant where mediaId = :id and name = 'original'", String.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private static boolean same(String expected, String given) {
    return given != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  record Place(String accessKey, String name, String type, String objectKey) {}
}
