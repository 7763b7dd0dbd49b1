package app.otodoke.media.internal;

import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CancelUploadService {

  private final EntityManager database;
  private final UploadLedger ledger;
  private final RemoveMediaService remove;

  CancelUploadService(EntityManager database, UploadLedger ledger, RemoveMediaService remove) {
    this.database = database;
    this.ledger = ledger;
    this.remove = remove;
  }

  @Transactional
  void call(Actor actor, UUID id) {
    actor.requireScope("media:write");
    UploadEntity upload = database.find(UploadEntity.class, id);
    if (upload != null && upload.ownerId.equals(actor.userId())) {
      ledger.close(upload);
      return;
    }
    MediumEntity medium = database.find(MediumEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (medium == null || !medium.ownerId.equals(actor.userId()) || medium.ownerRef != null) {
      throw new NotThere();
    }
    remove.call(List.of(id));
  }
}
