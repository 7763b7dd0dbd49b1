package app.otodoke.accounts.internal;

import app.otodoke.accounts.MemberView;
import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A member's profile by handle. Suspended members are there for owners only. */
@ApplicationScoped
class MemberQuery {

  private final UserRepository users;
  private final PeopleQuery people;

  MemberQuery(UserRepository users, PeopleQuery people) {
    this.users = users;
    this.people = people;
  }

  @Transactional
  MemberView one(Actor actor, String handle) {
    AccountAccess.requireReading(actor);
    UserEntity user = users.find("handle", AccountRules.foldHandle(handle)).firstResult();
    if (user == null || user.suspendedAt != null && !actor.isOwner()) {
      throw new NotThere();
    }
    List<UUID> wanted = new ArrayList<>(List.of(user.id));
    UUID inviter = user.invitedBy;
    boolean told =
        actor.isOwner() || actor.userId().equals(user.id) || actor.userId().equals(inviter);
    if (inviter != null && told) {
      wanted.add(inviter);
    }
    Map<UUID, PersonView> found = people.byId(wanted);
    return new MemberView(
        found.get(user.id), user.bio, user.createdAt, told ? found.get(inviter) : null);
  }
}
