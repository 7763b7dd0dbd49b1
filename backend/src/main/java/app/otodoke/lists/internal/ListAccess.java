package app.otodoke.lists.internal;

import app.otodoke.lists.Visibility;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotAllowed;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Who may do what to a list. Changes to one list come one after another. */
@ApplicationScoped
class ListAccess {

  private final EntityManager database;

  ListAccess(EntityManager database) {
    this.database = database;
  }

  /** A list the actor sees, held for a change. */
  private ListEntity held(Actor actor, UUID id) {
    actor.requireScope("catalog:write");
    ListEntity list = database.find(ListEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (list == null || list.visibility == Visibility.PRIVATE && !edits(actor, list)) {
      throw new NotThere();
    }
    return list;
  }

  /** One the actor may put songs into. */
  ListEntity editable(Actor actor, UUID id) {
    ListEntity list = held(actor, id);
    if (!edits(actor, list)) {
      throw new NotAllowed();
    }
    return list;
  }

  /** The actor's own. */
  ListEntity own(Actor actor, UUID id) {
    ListEntity list = held(actor, id);
    if (!list.ownerId.equals(actor.userId())) {
      throw new NotAllowed();
    }
    return list;
  }

  ListEntity deletable(Actor actor, UUID id) {
    ListEntity list = held(actor, id);
    if (!list.ownerId.equals(actor.userId()) && !actor.moderates()) {
      throw new NotAllowed();
    }
    return list;
  }

  private boolean edits(Actor actor, ListEntity list) {
    return list.ownerId.equals(actor.userId())
        || Sql.of("select 1 as one from lists.editors where list_id = :list and user_id = :user")
            .with("list", list.id)
            .with("user", actor.userId())
            .first(database)
            .isPresent();
  }
}
