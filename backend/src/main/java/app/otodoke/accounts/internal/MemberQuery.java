package app.otodoke.accounts.internal;

import app.otodoke.accounts.MemberView;
import app.otodoke.accounts.PersonView;
import app.otodoke.shared.Actor;
import app.otodoke.shared.NotThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** A member's profile by handle. Suspended members are there for owners only. */
@ApplicationScoped
class MemberQuery {

  private final UserRepository users;
  private final Avatars avatars;

  MemberQuery(UserRepository users, Avatars avatars) {
    this.users = users;
    this.avatars = avatars;
  }

  @Transactional
  MemberView one(Actor actor, String handle) {
    AccountAccess.requireReading(actor);
    UserEntity user = users.find("handle", AccountRules.foldHandle(handle)).firstResult();
    if (user == null || user.suspendedAt != null && !actor.isOwner()) {
      throw new NotThere();
    }
    PersonRow row = PersonRow.of(user);
    Map<java.util.UUID, String> urls = avatars.urls(PersonRow.avatarIds(java.util.List.of(row)));
    PersonView person = row.view(urls);
    return new MemberView(person, user.bio, user.createdAt);
  }
}
