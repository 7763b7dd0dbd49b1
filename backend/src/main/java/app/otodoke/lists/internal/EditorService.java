package app.otodoke.lists.internal;

import app.otodoke.accounts.AccountsApi;
import app.otodoke.accounts.PersonView;
import app.otodoke.lists.ListChanged;
import app.otodoke.platform.sql.Sql;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Lets somebody edit a list, or no longer. */
@ApplicationScoped
class EditorService {

  private final EntityManager database;
  private final ListAccess access;
  private final AccountsApi accounts;
  private final Event<ListChanged> changed;
  private final Clock clock;

  EditorService(
      EntityManager database,
      ListAccess access,
      AccountsApi accounts,
      Event<ListChanged> changed,
      Clock clock) {
    this.database = database;
    this.access = access;
    this.accounts = accounts;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID id, UUID userId, boolean edits) {
    boolean leaving = !edits && userId.equals(actor.userId());
    ListEntity list = leaving ? access.editable(actor, id) : access.own(actor, id);
    PersonView person = accounts.people(Set.of(userId)).get(userId);
    if (person == null || edits && person.gone()) {
      throw new NotThere();
    }
    if (userId.equals(list.ownerId)) {
      return;
    }
    Sql.of(
            edits
                ? "insert into lists.editors (list_id, user_id) values (:list, :user) on conflict do nothing"
                : "delete from lists.editors where list_id = :list and user_id = :user")
        .with("list", id)
        .with("user", userId)
        .run(database);
    tell(list);
  }

  private void tell(ListEntity list) {
    list.updatedAt = clock.instant();
    changed.fire(new ListChanged(list.id, false));
  }
}
