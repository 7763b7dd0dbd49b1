package app.otodoke.media.internal;

import app.otodoke.media.TooManyUploads;
import app.otodoke.media.UploadInWork;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The steps of an upload in the database, each a short transaction of its own: none is open while
 * the store is at work.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class UploadLedger {

  private static final Duration MARGIN = Duration.ofMinutes(5);
  private static final Duration WORK = Duration.ofMinutes(10);
  private static final Duration INTENT = Duration.ofHours(1);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final EntityManager database;
  private final Discards discards;
  private final Clock clock;

  UploadLedger(EntityManager database, Discards discards, Clock clock) {
    this.database = database;
    this.discards = discards;
    this.clock = clock;
  }

  void open(UploadEntity upload, int limit) {
    // so that two requests at once do not both take the last place
    database
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:owner, 25))")
        .setParameter("owner", upload.ownerId.toString())
        .getSingleResult();
    Number held =
        (Number)
            database
                .createNativeQuery(
                    """
                    select (select count(*) from media.uploads where owner_id = :owner)
                      + (select count(*) from media.media
                         where owner_id = :owner and owner_ref is null)
                    """)
                .setParameter("owner", upload.ownerId)
                .getSingleResult();
    if (held.longValue() >= limit) {
      throw new TooManyUploads(limit);
    }
    database.persist(upload);
    discards.add(List.of(upload.objectKey), upload.expiresAt.plus(INTENT));
  }

  /** Takes the upload for completion; empty when it has become a medium of the owner already. */
  Optional<UploadEntity> claim(UUID owner, UUID id) {
    UploadEntity upload = database.find(UploadEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (upload == null || !upload.ownerId.equals(owner)) {
      MediumEntity medium = database.find(MediumEntity.class, id);
      if (medium == null || !medium.ownerId.equals(owner)) {
        throw new NotThere();
      }
      return Optional.empty();
    }
    Instant now = clock.instant();
    if (upload.workingUntil != null && upload.workingUntil.isAfter(now)) {
      throw new UploadInWork();
    }
    upload.workingUntil = now.plus(WORK);
    return Optional.of(upload);
  }

  /** Gives the upload back: it may be completed later. */
  void letGo(UUID id) {
    UploadEntity upload = database.find(UploadEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (upload != null) {
      upload.workingUntil = null;
    }
  }

  /**
   * The upload is over. Its bytes may be put again until its ticket ends, so they go after that.
   */
  void close(UploadEntity upload) {
    database
        .createQuery("delete from Upload where id = :id")
        .setParameter("id", upload.id)
        .executeUpdate();
    discards.add(List.of(upload.objectKey), upload.expiresAt.plus(MARGIN));
  }

  /** Notes objects about to be written. */
  void intend(List<String> objectKeys) {
    discards.add(objectKeys, clock.instant().plus(INTENT));
  }

  /**
   * Makes the upload a medium.
   *
   * @param objects the key under which each form's file was stored, in the order of the forms
   * @param bytes length of the original
   */
  void settle(UploadEntity upload, Finished finished, List<String> objects, long bytes) {
    List<String> distinct = objects.stream().distinct().toList();
    int uploads =
        database
            .createQuery("delete from Upload where id = :id")
            .setParameter("id", upload.id)
            .executeUpdate();
    if (uploads == 0 || !discards.crossOut(distinct)) {
      throw new NotThere(); // given up meanwhile
    }
    discards.add(List.of(upload.objectKey), upload.expiresAt.plus(MARGIN));
    database.persist(medium(upload, finished, bytes));
    for (int i = 0; i < objects.size(); i++) {
      database.persist(variant(upload.id, i, finished.forms().get(i), objects.get(i)));
    }
  }

  private MediumEntity medium(UploadEntity upload, Finished finished, long bytes) {
    MediumEntity medium = new MediumEntity();
    medium.id = upload.id;
    medium.ownerId = upload.ownerId;
    medium.purpose = upload.purpose;
    medium.name = upload.name;
    medium.kind = finished.kind();
    medium.type = finished.type();
    medium.bytes = bytes;
    medium.width = finished.width();
    medium.height = finished.height();
    medium.color = finished.color();
    medium.durationMs = finished.durationMs();
    medium.accessKey = random();
    medium.createdAt = clock.instant();
    return medium;
  }

  private static VariantEntity variant(UUID id, int position, Finished.Form form, String key) {
    VariantEntity variant = new VariantEntity();
    variant.mediaId = id;
    variant.name = form.name();
    variant.position = position;
    variant.type = form.type();
    variant.width = form.width();
    variant.height = form.height();
    variant.objectKey = key;
    return variant;
  }

  static String random() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
