package app.otodoke.lists.internal;

import app.otodoke.lists.ListChanged;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Deletes a list. */
@ApplicationScoped
class DeleteListService {

  private final EntityManager database;
  private final ListAccess access;
  private final Event<ListChanged> changed;

  DeleteListService(EntityManager database, ListAccess access, Event<ListChanged> changed) {
    this.database = database;
    this.access = access;
    this.changed = changed;
  }

  @Transactional
  void call(Actor actor, UUID id) {
    database.remove(access.deletable(actor, id));
    changed.fire(new ListChanged(id, true));
  }
}
