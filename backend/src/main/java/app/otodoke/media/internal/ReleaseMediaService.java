package app.otodoke.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ReleaseMediaService {

  private final EntityManager database;
  private final RemoveMediaService remove;

  ReleaseMediaService(EntityManager database, RemoveMediaService remove) {
    this.database = database;
    this.remove = remove;
  }

  /**
   * @param some null for all that the owner holds
   */
  @Transactional
  void call(String ownerRef, Collection<UUID> some) {
    List<UUID> held =
        database
            .createQuery("select id from Medium where ownerRef = :ref order by id", UUID.class)
            .setParameter("ref", ownerRef)
            .getResultList();
    remove.call(held.stream().filter(id -> some == null || some.contains(id)).toList());
  }
}
