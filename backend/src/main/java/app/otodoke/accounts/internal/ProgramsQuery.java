package app.otodoke.accounts.internal;

import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The accounts of programs. */
@ApplicationScoped
class ProgramsQuery {

  private final UserRepository users;
  private final PeopleQuery people;

  ProgramsQuery(UserRepository users, PeopleQuery people) {
    this.users = users;
    this.people = people;
  }

  @Transactional
  List<PersonView> list(Actor actor) {
    AccountAccess.requireOwner(actor);
    List<UUID> ids =
        users
            .find("role = ?1 and suspendedAt is null order by searchText, id", Role.BOT)
            .page(0, 200)
            .stream()
            .map(user -> user.id)
            .toList();
    var found = people.byId(ids);
    return ids.stream().map(found::get).toList();
  }
}
