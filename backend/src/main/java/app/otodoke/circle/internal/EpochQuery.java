package app.otodoke.circle.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Names this life of the database; the database function says from what. */
@ApplicationScoped
class EpochQuery {

  private final EntityManager entities;

  EpochQuery(EntityManager entities) {
    this.entities = entities;
  }

  @Transactional
  String one() {
    return (String) entities.createNativeQuery("select circle.epoch()").getSingleResult();
  }
}
