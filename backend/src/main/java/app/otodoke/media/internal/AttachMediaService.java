package app.otodoke.media.internal;

import app.otodoke.media.MediaNotThere;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AttachMediaService {

  private static final int MAX_AT_ONCE = 100;
  private static final int MAX_REF = 200;

  private final EntityManager database;
  private final Clock clock;

  AttachMediaService(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, Collection<UUID> ids, String ownerRef) {
    Set<UUID> wanted = Set.copyOf(ids);
    if (wanted.size() > MAX_AT_ONCE || ownerRef.isBlank() || ownerRef.length() > MAX_REF) {
      throw new IllegalArgumentException("too many at once, or no proper owner: " + ownerRef);
    } else if (wanted.isEmpty()) {
      return;
    }
    // in the order of their ids, so that two that overlap wait for each other and do not deadlock
    List<MediumEntity> media =
        database
            .createQuery(
                "from Medium where id in :ids and ownerId = :owner order by id", MediumEntity.class)
            .setParameter("ids", wanted)
            .setParameter("owner", actor.userId())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
    if (media.size() != wanted.size() || media.stream().anyMatch(m -> taken(m, ownerRef))) {
      throw new MediaNotThere();
    }
    for (MediumEntity medium : media) {
      if (medium.ownerRef == null) {
        medium.ownerRef = ownerRef;
        medium.attachedAt = clock.instant();
      }
    }
  }

  private static boolean taken(MediumEntity medium, String ownerRef) {
    return medium.ownerRef != null && !medium.ownerRef.equals(ownerRef);
  }
}
