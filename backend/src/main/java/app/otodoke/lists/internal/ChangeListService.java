package app.otodoke.lists.internal;

import app.otodoke.lists.ChangeList;
import app.otodoke.lists.ListChanged;
import app.otodoke.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Changes what a list is called and who sees it. */
@ApplicationScoped
class ChangeListService {

  private final ListAccess access;
  private final Event<ListChanged> changed;
  private final Clock clock;

  ChangeListService(ListAccess access, Event<ListChanged> changed, Clock clock) {
    this.access = access;
    this.changed = changed;
    this.clock = clock;
  }

  @Transactional
  void call(Actor actor, UUID id, ChangeList command) {
    ListFields.check(command);
    boolean own = command.visibility() != null;
    ListEntity list = own ? access.own(actor, id) : access.editable(actor, id);
    list.called(
        command.title() == null ? list.title : command.title(),
        command.note() == null ? list.note : command.note());
    if (own) {
      list.visibility = command.visibility();
    }
    tell(list);
  }

  private void tell(ListEntity list) {
    list.updatedAt = clock.instant();
    changed.fire(new ListChanged(list.id, false));
  }
}
